using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>A proposition that some answers affirm and others deny, with all its witnesses.</summary>
/// <param name="Id"><c>CD-</c> and twelve hexadecimal digits.</param>
/// <param name="Proposition">What is disputed.</param>
/// <param name="Jurisdiction">The state concerned; null where none is known.</param>
/// <param name="Verdict">The gravest verdict among its findings.</param>
/// <param name="Affirming">The answers that affirm, in order.</param>
/// <param name="Denying">The answers that deny, in order.</param>
/// <param name="Findings">The ids of its findings, worst first.</param>
public sealed record Dispute(
    string Id,
    string Proposition,
    string? Jurisdiction,
    Verdict Verdict,
    ImmutableArray<AnswerId> Affirming,
    ImmutableArray<AnswerId> Denying,
    ImmutableArray<string> Findings);
