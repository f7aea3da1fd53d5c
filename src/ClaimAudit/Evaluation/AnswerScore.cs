using System.Collections.Immutable;

namespace ClaimAudit.Evaluation;

/// <summary>How a report agrees with labelled pairs of answers. Every count is of answer pairs.</summary>
/// <param name="Contradictions">Reported contradictions against labelled ones; labelled tensions are left out.</param>
/// <param name="Labelled">Pairs labelled a contradiction.</param>
/// <param name="Tensions">Pairs labelled a tension and nothing graver.</param>
/// <param name="Predicted">Pairs reported as a contradiction.</param>
/// <param name="Neutral">Pairs reported as a contradiction that are labelled a tension.</param>
/// <param name="AnyPredicted">Pairs reported under either verdict.</param>
/// <param name="AnyPrecision">The share of those that is labelled either.</param>
/// <param name="TensionRecall">The share of the tensions both readings list that was reported under either verdict.</param>
/// <param name="Grounded">The share of the true positives whose two quotes overlap the labelled ones.</param>
/// <param name="Found">The share of labelled contradictions reported under either verdict.</param>
/// <param name="HardNegativesHit">Pairs labelled compatible only that were reported as a contradiction.</param>
/// <param name="HardNegatives">Pairs labelled compatible only.</param>
/// <param name="ByType">The figures of each type, by name.</param>
/// <param name="ByPage">The figures of each page, by name.</param>
/// <param name="Misses">What was missed, in order of the pairs.</param>
/// <param name="FalseAlarms">What was flagged wrongly, in order of the pairs.</param>
public sealed record AnswerScore(
    Figures Contradictions,
    int Labelled,
    int Tensions,
    int Predicted,
    int Neutral,
    int AnyPredicted,
    double? AnyPrecision,
    double? TensionRecall,
    double? Grounded,
    double? Found,
    int HardNegativesHit,
    int HardNegatives,
    ImmutableArray<ScoreRow> ByType,
    ImmutableArray<ScoreRow> ByPage,
    ImmutableArray<MissedPair> Misses,
    ImmutableArray<FalseAlarm> FalseAlarms);
