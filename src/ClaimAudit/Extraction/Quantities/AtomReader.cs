using ClaimAudit.Language;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Cuts tokens into atoms, so that numbers read the same however hyphens and signs were tokenised.</summary>
internal static class AtomReader
{
    /// <summary>The atoms of a sentence in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="units">Tells which letters behind digits are a unit.</param>
    public static Atom[] Read(Sentence sentence, UnitTable units)
    {
        var atoms = new List<Atom>(sentence.Tokens.Length + 8);
        foreach (var token in sentence.Tokens)
        {
            if (token.Lower.Length == token.Span.Length && token.Lower.AsSpan().IndexOfAny(SignWords.Cutting) >= 0)
            {
                Cut(token, units, atoms);
            }
            else
            {
                Add(atoms, Plain(token.Pos), token, 0, token.Span.Length, Trimmed(token.Lower), 0);
            }
        }

        return [.. atoms];
    }

    private static AtomKind Plain(PartOfSpeech pos) => pos == PartOfSpeech.Punctuation ? AtomKind.Mark : AtomKind.Word;

    private static void Cut(Token token, UnitTable units, List<Atom> atoms)
    {
        var text = token.Lower;
        for (var start = 0; start < text.Length;)
        {
            var sign = SignWords.KindOf(text[start]);
            var end = sign is not null ? start + 1
                : char.IsAsciiDigit(text[start]) ? CutNumber(token, start, units, atoms)
                : EndOfWord(text, start);
            if (sign is not null)
            {
                Add(atoms, sign.Value, token, start, end, text[start..end], SignWords.ValueOf(text[start]));
            }
            else if (!char.IsAsciiDigit(text[start]))
            {
                Add(atoms, AtomKind.Word, token, start, end, Trimmed(text[start..end]), 0);
            }

            start = end;
        }
    }

    private static int CutNumber(Token token, int start, UnitTable units, List<Atom> atoms)
    {
        var text = token.Lower;
        var end = NumberLiteral.End(text, start);
        var wordEnd = EndOfWord(text, end);
        var digits = text.AsSpan(start, end - start);
        var letters = Trimmed(text[end..wordEnd]);
        var kind = AtomKind.Number;
        if (!NumberLiteral.TryValue(digits, out var value))
        {
            kind = NumberLiteral.TryMinutes(digits, out value) ? AtomKind.Clock : AtomKind.Word;
        }

        if (kind == AtomKind.Number && letters is "st" or "nd" or "rd" or "th")
        {
            Add(atoms, AtomKind.Ordinal, token, start, wordEnd, text[start..wordEnd], value);
        }
        else if (kind == AtomKind.Word || (letters.Length > 0 && !SignWords.IsSuffix(letters) && !units.Knows(letters)))
        {
            Add(atoms, AtomKind.Word, token, start, wordEnd, text[start..wordEnd], 0);
        }
        else
        {
            Add(atoms, kind, token, start, end, text[start..end], value);
            if (letters.Length > 0)
            {
                Add(atoms, AtomKind.Word, token, end, wordEnd, letters, 0);
            }
        }

        return wordEnd;
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && SignWords.KindOf(text[start]) is null)
        {
            start++;
        }

        return start;
    }

    private static string Trimmed(string word) => word switch
    {
        "a.m." or "a.m" => "am",
        "p.m." or "p.m" => "pm",
        _ => word.Length > 1 ? word.TrimEnd('.') : word,
    };

    private static void Add(List<Atom> atoms, AtomKind kind, Token token, int start, int end, string lower, decimal value) =>
        atoms.Add(new Atom(kind, token.Index, token.Span.Start + start, end - start, lower, value));
}
