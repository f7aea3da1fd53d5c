using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>One meaning with all the words a pack knows for it.</summary>
/// <param name="Id">The concept's id, unique over all packs, such as <c>share</c>.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Words">The words and phrases, lower case, in base form; <c>word/v</c>, <c>/n</c> or <c>/a</c> restricts the part of speech.</param>
/// <param name="Opposites">The ids of the concepts that exclude this one.</param>
/// <param name="Parents">The ids of the broader concepts it is a kind of.</param>
public sealed record Concept(
    string Id,
    ConceptKind Kind,
    ImmutableArray<string> Words,
    ImmutableArray<string> Opposites,
    ImmutableArray<string> Parents)
{
    /// <summary>Words of which a page must hold one for the concept to be used on it, lower case;
    /// empty where it is used on every page.</summary>
    public ImmutableArray<string> About { get; init; } = [];
}
