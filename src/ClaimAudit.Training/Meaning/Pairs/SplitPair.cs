namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A pair and what it is for.</summary>
/// <param name="ForMeasuring">True for a pair that is measured on, false for one that is learnt from.</param>
/// <param name="Pair">The pair.</param>
internal readonly record struct SplitPair(bool ForMeasuring, TrainingPair Pair);
