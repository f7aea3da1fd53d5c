using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Propositions against answers, or against states: who says yes and who says no.</summary>
/// <param name="Columns">The columns' names, such as <c>Q4</c> or <c>Wyoming</c>.</param>
/// <param name="Rows">The propositions at least two columns speak of, or that are disputed; the gravest first, then by key.</param>
public sealed record StanceMatrix(ImmutableArray<string> Columns, ImmutableArray<StanceRow> Rows);
