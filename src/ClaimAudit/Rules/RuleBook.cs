using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>All rules, concepts and words in force, from every pack read.</summary>
/// <param name="Rules">The rules, by id.</param>
/// <param name="Concepts">The concepts, by id.</param>
/// <param name="Cues">The cue words, in the order of files and lines.</param>
/// <param name="Digest"><c>sha256:</c> and 64 hexadecimal digits over the names and bytes of all files read.</param>
public sealed record RuleBook(
    ImmutableArray<Rule> Rules,
    ImmutableArray<Concept> Concepts,
    ImmutableArray<CueWords> Cues,
    string Digest)
{
    /// <summary>What is the same in every jurisdiction, by id.</summary>
    public ImmutableArray<Authority> Authorities { get; init; } = [];

    /// <summary>The words that exclude each other, in the order of files and lines.</summary>
    public ImmutableArray<AntonymPair> Antonyms { get; init; } = [];

    /// <summary>The scales of degree, by id.</summary>
    public ImmutableArray<DegreeScale> Scales { get; init; } = [];

    /// <summary>The units of measure, by id.</summary>
    public ImmutableArray<UnitWords> Units { get; init; } = [];

    /// <summary>The sets of general synonyms, in the order of files and lines.</summary>
    public ImmutableArray<SynonymSet> Synonyms { get; init; } = [];
}
