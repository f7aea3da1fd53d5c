using System.Collections.Immutable;

namespace ClaimAudit.Evaluation;

/// <summary>How the engine agrees with labelled pairs of texts.</summary>
/// <param name="Pairs">Every pair with its judgement, in the order of the file.</param>
/// <param name="All">The figures of all.</param>
/// <param name="ByPhenomenon">The figures of each phenomenon, by name; a pair counts under each it names.</param>
public sealed record PairScore(
    ImmutableArray<JudgedTexts> Pairs,
    PairFigures All,
    ImmutableArray<PhenomenonFigures> ByPhenomenon);
