using ClaimAudit.Corpus;

namespace ClaimAudit.Cli.Running;

/// <summary>Reads the pages a run is about.</summary>
internal static class PageSource
{
    /// <summary>The pages at the paths, and what is wrong with the rest.</summary>
    public static CorpusReading Read(IEnumerable<string> paths, RunSettings settings, CliHost host) =>
        ReaderFor(settings).Read(paths, host.Cancellation);

    /// <summary>A reader that knows the jurisdictions the user set.</summary>
    public static CorpusReader ReaderFor(RunSettings settings) =>
        new(new CorpusOptions(new JurisdictionOverrides(settings.Jurisdiction, settings.Jurisdictions)));
}
