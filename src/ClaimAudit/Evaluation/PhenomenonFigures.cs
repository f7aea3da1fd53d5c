namespace ClaimAudit.Evaluation;

/// <summary>The figures of the pairs that test one phenomenon.</summary>
/// <param name="Phenomenon">Its name in the labels.</param>
/// <param name="Figures">The figures.</param>
public sealed record PhenomenonFigures(string Phenomenon, PairFigures Figures);
