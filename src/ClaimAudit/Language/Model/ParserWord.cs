namespace ClaimAudit.Language.Model;

/// <summary>What the parser sees of a word.</summary>
/// <param name="Form">The hash of the lower-cased word.</param>
/// <param name="Tag">The number of its tag label, from 2; 0 for "no word", 1 for the root.</param>
internal readonly record struct ParserWord(uint Form, uint Tag)
{
    /// <summary>The absent word.</summary>
    public static readonly ParserWord Nowhere = new(0, 0);

    /// <summary>The artificial root behind the sentence.</summary>
    public static readonly ParserWord Root = new(1, 1);

    /// <summary>The words of a sentence as the parser sees them, with the root and "no word" behind them.</summary>
    /// <param name="codes">The words.</param>
    /// <param name="labels">Their tag labels, by number.</param>
    public static ParserWord[] Of(ReadOnlySpan<WordCodes> codes, ReadOnlySpan<byte> labels)
    {
        var words = new ParserWord[codes.Length + 2];
        for (var i = 0; i < codes.Length; i++)
        {
            words[i] = new ParserWord(codes[i].Lower, labels[i] + 2u);
        }

        words[^2] = Root;
        words[^1] = Nowhere;
        return words;
    }
}
