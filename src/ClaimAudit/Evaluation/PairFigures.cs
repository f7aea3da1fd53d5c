namespace ClaimAudit.Evaluation;

/// <summary>The figures of a set of judged pairs of texts.</summary>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Contradictions">Flagged against labelled contradictions.</param>
/// <param name="Entailments">Pairs labelled entailment.</param>
/// <param name="FlaggedEntailments">Of those, the ones called a contradiction.</param>
/// <param name="Neutrals">Pairs labelled neutral.</param>
/// <param name="FlaggedNeutrals">Of those, the ones called a contradiction.</param>
/// <param name="Tensions">Pairs, of any label, called a tension.</param>
public sealed record PairFigures(
    int Pairs,
    Figures Contradictions,
    int Entailments,
    int FlaggedEntailments,
    int Neutrals,
    int FlaggedNeutrals,
    int Tensions)
{
    /// <summary>The share of entailments called a contradiction, from 0 to 1; null where there is none.</summary>
    public double? RateOnEntailment => Figures.Share(FlaggedEntailments, Entailments);

    /// <summary>The share of neutral pairs called a contradiction, from 0 to 1; null where there is none.</summary>
    public double? RateOnNeutral => Figures.Share(FlaggedNeutrals, Neutrals);
}
