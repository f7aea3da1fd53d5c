using System.Collections.Immutable;
using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>A lemma of one class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Lemma">The lemma, lower case, with spaces for underscores.</param>
/// <param name="Synsets">The synsets of its senses, the commonest first.</param>
internal sealed record IndexEntry(WordClass Class, string Lemma, ImmutableArray<SynsetKey> Synsets);
