using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Configuration;

namespace ClaimAudit.Cli.Running;

/// <summary>Puts a run's settings together.</summary>
internal static class RunSettingsReader
{
    private const string ShippedRules = "rules";

    public static RunSettings Read(ParseResult parsed, CommonOptions options, CliHost host)
    {
        var (config, diagnostics) = ConfigFileFinder.Read(parsed.GetValue(options.Config), host);
        var ranker = RankerSource.Read(parsed.GetValue(options.Ranker), host);
        var named = parsed.GetValue(options.Rules);
        var folder = named is not null ? host.Resolve(named) : config.Rules ?? Path.Combine(AppContext.BaseDirectory, ShippedRules);
        return new RunSettings(
            folder,
            named is not null || config.Rules is not null ? named ?? Path.GetRelativePath(host.WorkingDirectory, folder).Replace('\\', '/') : string.Empty,
            parsed.GetValue(options.Jurisdiction) ?? config.Jurisdiction,
            config.Jurisdictions,
            (parsed.GetResult(options.FailOn) is null ? null : parsed.GetValue(options.FailOn)) ?? config.FailOn ?? FailOn.Contradiction,
            parsed.GetValue(options.Workers) ?? Environment.ProcessorCount,
            !parsed.GetValue(options.NoProgress),
            WantsColor(parsed, options, host),
            config.Ignore,
            ranker.Ranker,
            [.. diagnostics, .. ranker.Diagnostics]);
    }

    private static bool WantsColor(ParseResult parsed, CommonOptions options, CliHost host) =>
        host.OutputIsTerminal
        && !parsed.GetValue(options.NoColor)
        && host.Variable("NO_COLOR").Length == 0
        && !string.Equals(host.Variable("TERM"), "dumb", StringComparison.Ordinal);
}
