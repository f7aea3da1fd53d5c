using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>One claim that has to go for the contradictions to end.</summary>
/// <param name="StopSaying">The words to take back, exactly as published.</param>
/// <param name="Stance">Which side of the proposition these words take.</param>
/// <param name="Proposition">The proposition.</param>
/// <param name="Against">The answers that say the opposite, with the words to agree with, in order.</param>
/// <param name="Findings">The ids of the findings this ends, in the report's order.</param>
public sealed record RepairStep(
    string StopSaying,
    Stance Stance,
    string Proposition,
    ImmutableArray<RepairWitness> Against,
    ImmutableArray<string> Findings);
