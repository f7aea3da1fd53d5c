using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>A sentence with its claims, as the reader of meaning read it.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Scope">The jurisdiction, or else the page, within which it may be contradicted.</param>
/// <param name="Claims">Its claims; at least one.</param>
/// <param name="Reading">What was read.</param>
internal sealed record ReadStatement(Statement Statement, string Scope, ImmutableArray<Claim> Claims, SentenceReading Reading)
{
    /// <summary>Those of its claims that are on what is the same everywhere.</summary>
    public ImmutableArray<Claim> General { get; } = [.. Claims.Where(claim => claim.IsGeneral)];
}
