using System.Collections.Frozen;

namespace ClaimAudit.Language;

/// <summary>The abbreviations whose stop belongs to them, and whether a sentence may end with one.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNames = Set(
        "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gov", "sen", "rep", "gen", "col", "capt", "lt", "sgt", "st", "ste", "mt", "ft", "sec", "secs",
        "art", "arts", "ch", "para", "paras", "fig", "figs", "vol", "pp", "p", "ex", "no", "nos", "vs", "v", "cf", "e.g", "i.e", "eg", "ca", "approx",
        "reg", "stat", "cal", "wis", "wyo", "mont", "minn", "miss", "tex", "fla", "conn", "rev", "ann", "esp", "incl", "viz", "tel", "attn", "pub", "supp",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Anywhere = Set(
        "etc", "inc", "corp", "co", "cos", "ltd", "jr", "sr", "esq", "bros", "dept", "depts", "univ", "assn", "al", "ave", "blvd", "rd", "hwy", "apt", "ext",
        "llc", "seq", "ph.d", "hrs", "mins", "yrs", "lbs", "oz", "ed", "eds", "est", "div", "dist", "gov't");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RealWords = Set(
        "no", "art", "mar", "ex", "co", "sec", "fig", "cal", "mon", "wed", "fri", "st", "miss", "ed", "est", "al", "jun", "mont", "para", "rep", "stat", "dec",
        "pub", "sat", "sun", "rev", "gen", "ft", "mt", "reg", "ca", "v", "p", "eg", "div", "ann", "esp", "ch", "ext", "tel", "apt", "hon", "conn", "fla", "tex");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Set(
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "your", "my",
        "if", "when", "while", "although", "because", "since", "however", "in", "on", "at", "for", "as", "to", "from", "by", "with", "under", "but", "and",
        "so", "there", "here", "what", "who", "how", "why", "where", "which", "is", "are", "do", "does", "can", "no", "not", "any", "all", "some", "each",
        "every", "such", "also", "then", "after", "before", "please", "yes", "once", "only", "unless", "until", "state", "federal");

    /// <summary>Whether a stop directly behind the word belongs to it.</summary>
    /// <param name="word">The word without the stop.</param>
    public static bool TakesStop(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && word[0] != 'I' || word is "v" or "p" or "c";
        }

        if (IsDotted(word))
        {
            return true;
        }

        return (BeforeNames.Contains(word) || Anywhere.Contains(word))
            && (!RealWords.Contains(word) || char.IsUpper(word[0]) || word is "co" or "esp" or "ext" or "al");
    }

    /// <summary>Whether a sentence ends with this abbreviation, seeing the word that follows.</summary>
    /// <param name="abbreviation">The abbreviation with its stop.</param>
    /// <param name="next">The word behind it.</param>
    public static bool EndsSentence(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> next)
    {
        var word = abbreviation[..^1];
        if (next.IsEmpty || !char.IsUpper(next[0]) || !Starters.Contains(next))
        {
            return false;
        }

        return word.Length == 1 || IsRealEnd(word) || !BeforeNames.Contains(word);
    }

    /// <summary>Whether a word with that stop could as well be a common word at the end of a sentence, such as <c>no.</c></summary>
    private static bool IsRealEnd(ReadOnlySpan<char> word) => word is "No" or "St" or "Jan" or "Feb" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec";

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0 || word.Length > 15)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
