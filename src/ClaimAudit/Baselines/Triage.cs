using System.Collections.Immutable;

namespace ClaimAudit.Baselines;

/// <summary>The judgements of an analyst, as the HTML report and the web page export them.</summary>
/// <param name="Document">The file's name as diagnostics say it.</param>
/// <param name="Entries">The judgements, in the file's order, no fingerprint twice.</param>
public sealed record Triage(string Document, ImmutableArray<TriageEntry> Entries)
{
    /// <summary>The version of the file format this program reads.</summary>
    public const string FormatVersion = "1";
}
