using System.Collections.Immutable;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Corpus;
using ClaimAudit.Ranking;
using ClaimAudit.Suppressions;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>The command line over the settings file over the defaults.</summary>
/// <param name="RulesFolder">The rules folder, absolute.</param>
/// <param name="RulesName">How diagnostics name that folder; empty for the packs shipped with the program.</param>
/// <param name="Jurisdiction">The state all pages speak of; null to take it from the pages.</param>
/// <param name="Jurisdictions">The states of some pages, by id or pattern.</param>
/// <param name="FailOn">From which verdict on a new finding counts.</param>
/// <param name="Workers">Threads, from 1.</param>
/// <param name="ShowProgress">Whether progress is shown.</param>
/// <param name="Color">Whether text on standard output is coloured.</param>
/// <param name="Ignore">Findings the settings file leaves out.</param>
/// <param name="Ranker">Orders and demotes findings; null for none.</param>
/// <param name="Diagnostics">What was wrong with the settings file and the ranker's.</param>
internal sealed record RunSettings(
    string RulesFolder,
    string RulesName,
    string? Jurisdiction,
    ImmutableArray<JurisdictionOverride> Jurisdictions,
    FailOn FailOn,
    int Workers,
    bool ShowProgress,
    bool Color,
    ImmutableArray<Suppression> Ignore,
    LearnedRanker? Ranker,
    ImmutableArray<Diagnostic> Diagnostics);
