using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Junit;

/// <summary>What one page, or what no page in particular, brings into the report.</summary>
/// <param name="Name">The page's id, or <c>claimaudit</c>.</param>
/// <param name="Findings">Its findings that are not absent, in the report's order; those between pages stand with the affirming one.</param>
/// <param name="Errors">What kept it from being analysed.</param>
internal sealed record JunitSuite(string Name, ImmutableArray<Finding> Findings, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Whether a finding makes its case fail.</summary>
    public static bool Fails(Finding finding) => finding is { Verdict: Verdict.Contradiction, State: FindingState.New };
}
