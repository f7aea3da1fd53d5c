namespace ClaimAudit.Language.Model;

/// <summary>What hangs from a word in a parser's state.</summary>
/// <param name="Left">The leftmost dependent before the word.</param>
/// <param name="SecondLeft">The second from the left of those before the word.</param>
/// <param name="Right">The rightmost dependent behind the word.</param>
/// <param name="SecondRight">The second from the right of those behind the word.</param>
/// <param name="LeftCount">How many dependents stand before the word.</param>
/// <param name="RightCount">How many stand behind it.</param>
/// <param name="LeftRelations">The relations of those before the word, one bit each.</param>
/// <param name="RightRelations">The relations of those behind it, one bit each.</param>
internal readonly record struct ParserDependents(
    int Left,
    int SecondLeft,
    int Right,
    int SecondRight,
    uint LeftCount,
    uint RightCount,
    ulong LeftRelations,
    ulong RightRelations)
{
    /// <summary>With one more dependent before the word, farther away than the others.</summary>
    public ParserDependents WithLeft(int word, Relation relation) => this with
    {
        SecondLeft = Left,
        Left = word,
        LeftCount = LeftCount + 1,
        LeftRelations = LeftRelations | (1UL << (int)relation),
    };

    /// <summary>With one more dependent behind the word, farther away than the others.</summary>
    public ParserDependents WithRight(int word, Relation relation) => this with
    {
        SecondRight = Right,
        Right = word,
        RightCount = RightCount + 1,
        RightRelations = RightRelations | (1UL << (int)relation),
    };
}
