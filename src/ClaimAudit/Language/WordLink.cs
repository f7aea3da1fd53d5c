namespace ClaimAudit.Language;

/// <summary>One relation of a word in one of its senses.</summary>
/// <param name="Kind">What the target is to the word.</param>
/// <param name="Class">The class of the target.</param>
/// <param name="Target">The number of the target word.</param>
internal readonly record struct WordLink(WordLinkKind Kind, WordClass Class, int Target)
{
    /// <summary>Reads a link that was written by <see cref="Pack"/>.</summary>
    public static WordLink Unpack(uint packed) =>
        new((WordLinkKind)(packed & 3), (WordClass)((packed >> 2) & 3), (int)(packed >> 4));

    /// <summary>The link as one number.</summary>
    public uint Pack() => ((uint)Target << 4) | ((uint)Class << 2) | (uint)Kind;
}
