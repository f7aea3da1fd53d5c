using System.Collections.Immutable;

namespace ClaimAudit.Training.WordNet;

/// <summary>A synset as WordNet's files give it.</summary>
/// <param name="Key">Its identity.</param>
/// <param name="LexicographerFile">The number of the field it belongs to, from 0 to 44.</param>
/// <param name="Words">Its words in their order, in natural case, with spaces for underscores.</param>
/// <param name="Pointers">Its relations.</param>
internal sealed record RawSynset(
    SynsetKey Key,
    int LexicographerFile,
    ImmutableArray<string> Words,
    ImmutableArray<RawPointer> Pointers);
