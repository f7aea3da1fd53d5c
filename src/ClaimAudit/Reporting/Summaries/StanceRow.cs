using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>One proposition of a stance matrix.</summary>
/// <param name="PropositionKey">What its claims share.</param>
/// <param name="Proposition">The proposition in words, as its first claim has it.</param>
/// <param name="Agreement">How the cells stand to each other.</param>
/// <param name="Cells">One cell for each column, in the order of the columns.</param>
public sealed record StanceRow(
    string PropositionKey,
    string Proposition,
    StanceAgreement Agreement,
    ImmutableArray<StanceCell> Cells);
