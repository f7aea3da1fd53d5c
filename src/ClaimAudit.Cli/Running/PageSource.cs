using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Reads the pages a run is about.</summary>
internal static class PageSource
{
    /// <summary>The pages at the paths, and what is wrong with the rest.</summary>
    public static (ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Diagnostics) Read(
        IReadOnlyList<string> paths,
        RunSettings settings,
        CliHost host)
    {
        var missing = paths
            .Where(path => !Path.Exists(host.Resolve(path)))
            .Select(path => new Diagnostic("CLA9001", DiagnosticLevel.Error, path, 0, 0, "there is no such file or folder; correct the path"));
        return ([], [.. missing]);
    }
}
