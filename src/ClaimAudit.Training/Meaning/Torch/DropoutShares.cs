namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The shares of numbers that are dropped in training.</summary>
/// <param name="Tuned">In the layers of the encoder.</param>
/// <param name="Comparer">Before and in the layers of the comparer.</param>
/// <param name="Summed">Of what the comparer sums up.</param>
internal sealed record DropoutShares(double Tuned, double Comparer, double Summed);
