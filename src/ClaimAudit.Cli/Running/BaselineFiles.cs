using System.Collections.Immutable;
using ClaimAudit.Baselines;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Opens baselines as the user names them.</summary>
internal static class BaselineFiles
{
    /// <summary>Reads a baseline; diagnostics name it as the user did.</summary>
    public static BaselineReading Read(string file, CliHost host)
    {
        var reading = BaselineFile.Read(host.Resolve(file));
        return reading with { Diagnostics = Named(reading.Diagnostics, file) };
    }

    /// <summary>Reads an analyst's judgements; diagnostics name their file as the user did.</summary>
    public static TriageReading ReadTriage(string file, CliHost host)
    {
        var reading = BaselineFile.ReadTriage(host.Resolve(file));
        return reading with { Diagnostics = Named(reading.Diagnostics, file) };
    }

    private static ImmutableArray<Diagnostic> Named(ImmutableArray<Diagnostic> diagnostics, string file) =>
        [.. diagnostics.Select(diagnostic => diagnostic with { Document = file })];
}
