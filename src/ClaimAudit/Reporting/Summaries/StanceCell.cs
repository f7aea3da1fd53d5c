using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Where a proposition and a column of a stance matrix meet.</summary>
/// <param name="Side">Yes, no, both, or nothing.</param>
/// <param name="Strength">The plainest way in which the side is taken; without meaning where the cell is silent.</param>
/// <param name="Disputed">Whether one of its claims is a side of a finding.</param>
/// <param name="Claims">The claims behind it, in order of place; empty where the cell is silent.</param>
public sealed record StanceCell(
    StanceSide Side,
    StanceStrength Strength,
    bool Disputed,
    ImmutableArray<ReportedClaim> Claims)
{
    /// <summary>The cell of an answer that does not speak of the proposition.</summary>
    public static StanceCell Silent { get; } = new(StanceSide.Silent, StanceStrength.Presupposed, Disputed: false, []);
}
