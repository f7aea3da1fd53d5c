namespace ClaimAudit.Language.Model;

/// <summary>Hashes of the features that the tagger and the parser look at. Part of the model's format.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of a word or affix given as characters; digits count as one digit.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = (hash ^ (char.IsAsciiDigit(unit) ? '0' : unit)) * 16777619u;
        }

        return Finish(hash);
    }

    /// <summary>A feature of one value.</summary>
    public static uint Of(uint template, uint a) => Finish(Step(Start(template), a));

    /// <summary>A feature of two values.</summary>
    public static uint Of(uint template, uint a, uint b) => Finish(Step(Step(Start(template), a), b));

    /// <summary>A feature of three values.</summary>
    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Step(Step(Step(Start(template), a), b), c));

    /// <summary>A feature of four values.</summary>
    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Finish(Step(Step(Step(Step(Start(template), a), b), c), d));

    private static uint Start(uint template) => (template + 1) * 0x9E3779B1u;

    private static uint Step(uint hash, uint value)
    {
        hash = (hash ^ value) * 0xCC9E2D51u;
        return hash ^ (hash >> 15);
    }

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }
}
