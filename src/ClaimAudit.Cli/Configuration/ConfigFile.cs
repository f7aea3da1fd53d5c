using System.Collections.Immutable;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Corpus;
using ClaimAudit.Suppressions;

namespace ClaimAudit.Cli.Configuration;

/// <summary>What stands in <c>claimaudit.yml</c>. The rules folder is relative to the file's.</summary>
/// <param name="Rules">The rules folder, absolute; null where none is named.</param>
/// <param name="Jurisdiction">The state all pages speak of; null where none is named.</param>
/// <param name="Jurisdictions">The states of some pages, by id or pattern, in the file's order.</param>
/// <param name="FailOn">The threshold; null where none is named.</param>
/// <param name="Ignore">The findings to leave out.</param>
internal sealed record ConfigFile(
    string? Rules,
    string? Jurisdiction,
    ImmutableArray<JurisdictionOverride> Jurisdictions,
    FailOn? FailOn,
    ImmutableArray<Suppression> Ignore)
{
    /// <summary>The file's usual name.</summary>
    public const string Name = "claimaudit.yml";

    /// <summary>No settings.</summary>
    public static ConfigFile Empty { get; } = new(null, null, [], null, []);
}
