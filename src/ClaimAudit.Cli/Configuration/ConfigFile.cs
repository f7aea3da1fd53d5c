using System.Collections.Immutable;
using ClaimAudit.Cli.CommandLine;

namespace ClaimAudit.Cli.Configuration;

/// <summary>What stands in <c>claimaudit.yml</c>. Paths are relative to its folder.</summary>
/// <param name="Rules">The rules folder, absolute; null where none is named.</param>
/// <param name="Jurisdiction">The state all pages speak of; null where none is named.</param>
/// <param name="Jurisdictions">The state of single pages, by the page's absolute path.</param>
/// <param name="FailOn">The threshold; null where none is named.</param>
/// <param name="Ignore">The findings to leave out.</param>
internal sealed record ConfigFile(
    string? Rules,
    string? Jurisdiction,
    ImmutableSortedDictionary<string, string> Jurisdictions,
    FailOn? FailOn,
    ImmutableArray<IgnoreEntry> Ignore)
{
    /// <summary>The file's usual name.</summary>
    public const string Name = "claimaudit.yml";

    /// <summary>No settings.</summary>
    public static ConfigFile Empty { get; } =
        new(null, null, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), null, []);
}
