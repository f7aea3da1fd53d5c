using ClaimAudit.Grouping;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The indexes this build of the program can keep claims in.</summary>
internal static class IndexKinds
{
    /// <summary>Every kind, those of optional projects included where they are built in.</summary>
    public static ClaimIndexes All { get; } = ClaimIndexes.BuiltIn
#if WITH_LUCENE
        .With(new ClaimAudit.Lucene.LuceneIndexKind())
#endif
        ;

    /// <summary>Makes the index a user chose, its place relative to the working folder; null where none was chosen.</summary>
    public static Func<IClaimIndex>? Chosen(string? choice, CliHost host)
    {
        if (choice is null)
        {
            return null;
        }

        var parts = choice.Split('=', 2);
        var placed = parts is [var kind, { Length: > 0 } place] ? $"{kind}={host.Resolve(place)}" : choice;
        return () => All.Create(placed);
    }
}
