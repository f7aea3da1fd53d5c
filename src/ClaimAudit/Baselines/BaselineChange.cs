namespace ClaimAudit.Baselines;

/// <summary>One difference between a baseline and its update.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Entry">The entry as it is now; for what was struck out, as it was; for what was left out, as it would be, without a reason.</param>
/// <param name="Former">The entry as it was, where it was changed; otherwise null.</param>
public sealed record BaselineChange(BaselineChangeKind Kind, BaselineEntry Entry, BaselineEntry? Former = null);
