using System.Collections.Immutable;

namespace ClaimAudit.Language.Model;

/// <summary>What the parser sees of a word.</summary>
/// <param name="Form">The hash of the lower-cased word.</param>
/// <param name="Tag">The number of its tag label, from 2; 0 for "no word", 1 for the root.</param>
/// <param name="Behind">The tag of the nearest finite verb before it, with what lies between; 0 for none.</param>
/// <param name="Ahead">The tag of the nearest finite verb behind it, with what lies between; 0 for none.</param>
/// <param name="IsParticiple">Whether it is a past participle and the clause's finite verb is still to come.</param>
internal readonly record struct ParserWord(uint Form, uint Tag, uint Behind, uint Ahead, bool IsParticiple)
{
    /// <summary>The absent word.</summary>
    public static readonly ParserWord Nowhere = new(0, 0, 0, 0, false);

    /// <summary>The artificial root behind the sentence.</summary>
    public static readonly ParserWord Root = new(1, 1, 0, 0, false);

    private const uint Verb = 0xFF;
    private const uint Comma = 1 << 8;
    private const uint Opener = 1 << 9;

    /// <summary>The words of a sentence as the parser sees them, with the root and "no word" behind them.</summary>
    /// <param name="codes">The words.</param>
    /// <param name="tags">Their tag labels, by number.</param>
    /// <param name="labels">The tag labels.</param>
    public static ParserWord[] Of(ReadOnlySpan<WordCodes> codes, ReadOnlySpan<byte> tags, ImmutableArray<TagLabel> labels)
    {
        var words = new ParserWord[codes.Length + 2];
        var behind = 0u;
        for (var i = 0; i < codes.Length; i++)
        {
            words[i] = new ParserWord(codes[i].Lower, tags[i] + 2u, behind, 0, false);
            behind = Pass(behind, labels[tags[i]], tags[i]);
        }

        var ahead = 0u;
        for (var i = codes.Length - 1; i >= 0; i--)
        {
            var early = labels[tags[i]].Tag == "VBN" && (ahead & Verb) != 0 && (ahead & Opener) == 0;
            words[i] = words[i] with { Ahead = ahead, IsParticiple = early };
            ahead = Pass(ahead, labels[tags[i]], tags[i]);
        }

        words[^2] = Root;
        words[^1] = Nowhere;
        return words;
    }

    /// <summary>What is seen from one place farther on: a finite verb hides all before it, other words are added to the view.</summary>
    private static uint Pass(uint view, TagLabel label, byte tag) => label switch
    {
        { Tag: "VBZ" or "VBP" or "VBD" or "MD" } => tag + 1u,
        { Tag: "," } => view | Comma,
        { Tag: "WDT" or "WP" or "WRB" or ":" } or { Pos: PartOfSpeech.SubordinatingConjunction } => view | Opener,
        _ => view,
    };
}
