namespace ClaimAudit.Judging;

/// <summary>One number a ranker sees of a finding.</summary>
/// <param name="Name">Its name, as it stands in a ranker's file: lower case, words joined by a hyphen.</param>
/// <param name="Value">Reads it off a verdict; finite.</param>
internal sealed record PairFeature(string Name, Func<PairVerdict, double> Value);
