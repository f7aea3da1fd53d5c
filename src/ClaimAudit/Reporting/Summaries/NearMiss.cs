namespace ClaimAudit.Reporting.Summaries;

/// <summary>A claim about a disputed proposition that no finding was made of.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">What it lacks for a witness.</param>
public sealed record NearMiss(ReportedClaim Claim, NearMissReason Reason);
