using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>The fewest answers that, rewritten, end all contradictions of a page.</summary>
/// <param name="Document">The page's id; null for the contradictions between pages.</param>
/// <param name="Contradictions">How many findings the repair ends.</param>
/// <param name="IsExact">True where no smaller set of answers exists; false where only a greedy search could be afforded.</param>
/// <param name="Answers">The answers to rewrite, in order.</param>
public sealed record SmallestRepair(
    string? Document,
    int Contradictions,
    bool IsExact,
    ImmutableArray<AnswerRepair> Answers);
