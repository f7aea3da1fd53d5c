using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>The sound entries of one file and the problems of the others.</summary>
internal sealed record RuleFileContent(ProblemList Problems)
{
    /// <summary>The rules.</summary>
    public ImmutableArray<RuleEntry<Rule>> Rules { get; init; } = [];

    /// <summary>The concepts.</summary>
    public ImmutableArray<RuleEntry<Concept>> Concepts { get; init; } = [];

    /// <summary>What is the same in every jurisdiction.</summary>
    public ImmutableArray<RuleEntry<Authority>> Authorities { get; init; } = [];

    /// <summary>The cue words.</summary>
    public ImmutableArray<CueWords> Cues { get; init; } = [];

    /// <summary>The antonyms.</summary>
    public ImmutableArray<AntonymPair> Antonyms { get; init; } = [];

    /// <summary>The scales.</summary>
    public ImmutableArray<RuleEntry<DegreeScale>> Scales { get; init; } = [];

    /// <summary>The units.</summary>
    public ImmutableArray<RuleEntry<UnitWords>> Units { get; init; } = [];

    /// <summary>The synonyms.</summary>
    public ImmutableArray<SynonymSet> Synonyms { get; init; } = [];
}
