using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>All rules, concepts and cue words in force, from every pack read.</summary>
/// <param name="Rules">The rules, by id.</param>
/// <param name="Concepts">The concepts, by id.</param>
/// <param name="Cues">The cue words, in the order of files and lines.</param>
/// <param name="Digest"><c>sha256:</c> and 64 hexadecimal digits over the names and bytes of all files read.</param>
public sealed record RuleBook(
    ImmutableArray<Rule> Rules,
    ImmutableArray<Concept> Concepts,
    ImmutableArray<CueWords> Cues,
    string Digest);
