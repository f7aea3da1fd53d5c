using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>Cuts a run of letters into the words it holds: at hyphens, at clitics, and between a number and its half of the day.</summary>
internal static class WordCutter
{
    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:.");

    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "anti", "bi", "co", "counter", "cross", "cyber", "de", "eco", "ex", "extra", "hyper", "inter", "intra", "macro", "mega", "meta", "micro",
        "mid", "mini", "mis", "mono", "multi", "neo", "non", "over", "pan", "para", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re",
        "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un", "under", "uni");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixLookup =
        Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Tens = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TensLookup =
        Tens.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words of the run.</summary>
    public static void Cut(string text, TextSpan run, ImmutableArray<TextSpan>.Builder tokens)
    {
        var part = run.Start;
        var word = text.AsSpan(run.Start, run.Length);
        if (word.IndexOfAny('-', '‐', '‑') > 0 && !IsCode(word))
        {
            for (var at = run.Start; at < run.End; at++)
            {
                if (IsHyphen(text[at]) && !Holds(text.AsSpan(part, at - part), text.AsSpan(at + 1, run.End - at - 1)))
                {
                    CutClitics(text, TextSpan.FromBounds(part, at), tokens);
                    tokens.Add(new TextSpan(at, 1));
                    part = at + 1;
                }
            }
        }

        CutClitics(text, TextSpan.FromBounds(part, run.End), tokens);
    }

    private static bool IsHyphen(char unit) => unit is '-' or '‐' or '‑';

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        var hyphens = 0;
        var letters = false;
        var digitsOnly = true;
        foreach (var unit in word)
        {
            hyphens += IsHyphen(unit) ? 1 : 0;
            letters |= char.IsLetter(unit);
            digitsOnly &= char.IsAsciiDigit(unit) || IsHyphen(unit);
        }

        return !letters && (hyphens > 1 || (digitsOnly && word.Length == 8 && IsHyphen(word[3])));
    }

    private static bool Holds(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var afterDigit = char.IsAsciiDigit(after[0]);
        return before.IsEmpty
            || (before.Length == 1 && char.IsLetter(before[0]))
            || (afterDigit && char.IsUpper(before[0]) && !char.IsAsciiDigit(before[^1]))
            || PrefixLookup.Contains(before)
            || (TensLookup.Contains(before) && !after.ContainsAny('-', '‐', '‑'));
    }

    private static void CutClitics(string text, TextSpan run, ImmutableArray<TextSpan>.Builder tokens)
    {
        if (run.Length == 0)
        {
            return;
        }

        var cut = CliticLength(text.AsSpan(run.Start, run.Length));
        if (cut > 0 && cut < run.Length)
        {
            tokens.Add(new TextSpan(run.Start, run.Length - cut));
            tokens.Add(new TextSpan(run.End - cut, cut));
        }
        else
        {
            tokens.Add(run);
        }
    }

    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.Length > 8)
        {
            word = word[^8..];
        }

        Span<char> lower = stackalloc char[8];
        var length = word.ToLowerInvariant(lower);
        lower = lower[..length];
        lower.Replace('’', '\'');
        return lower switch
        {
            "cannot" => 3,
            "gonna" or "wanna" or "gotta" => 2,
            _ when lower.EndsWith("n't") => 3,
            _ when lower.EndsWith("'s") || lower.EndsWith("'m") || lower.EndsWith("'d") => 2,
            _ when lower.EndsWith("'re") || lower.EndsWith("'ve") || lower.EndsWith("'ll") => 3,
            _ when length > 2 && (lower.EndsWith("am") || lower.EndsWith("pm")) && !lower[..^2].ContainsAnyExcept(Clock) => 2,
            _ => 0,
        };
    }
}
