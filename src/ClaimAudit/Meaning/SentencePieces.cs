using System.Collections.Immutable;

namespace ClaimAudit.Meaning;

/// <summary>The word pieces of a sentence, behind those of what a reader has in mind.</summary>
/// <param name="Ids">All pieces with their marks.</param>
/// <param name="Context">How many of them, from the first, are not the sentence's own.</param>
internal readonly record struct SentencePieces(ImmutableArray<int> Ids, int Context)
{
    /// <summary>How many are the sentence's own.</summary>
    public int Own => Ids.Length - Context;
}
