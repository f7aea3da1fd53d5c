using System.Buffers;

namespace ClaimAudit.Language;

/// <summary>Guesses base forms of words that the lexicon does not list, by spelling alone.</summary>
internal static class UnlistedForms
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiou");
    private static readonly SearchValues<char> s_vowelsAndY = SearchValues.Create("aeiouy");
    private static readonly SearchValues<char> s_neverDoubled = SearchValues.Create("aeiouwxy");
    private static readonly SearchValues<char> s_lastBeforeE = SearchValues.Create("cgsuvz");
    private static readonly SearchValues<char> s_lastDoubled = SearchValues.Create("lsz");

    /// <summary>The likely base form of a noun or verb; words of other classes stay as they are.</summary>
    public static string Base(string form, WordClass wordClass) => wordClass switch
    {
        WordClass.Noun => WithoutPlural(form),
        WordClass.Verb => VerbBase(form),
        _ => form,
    };

    /// <summary>Whether a stem is one syllable of consonant, vowel, consonant, such that <c>-ed</c> doubles its end.</summary>
    public static bool DoublesConsonant(ReadOnlySpan<char> stem) =>
        stem.Length >= ShortestStem
        && !s_neverDoubled.Contains(stem[^1])
        && s_vowels.Contains(stem[^2])
        && stem[..^2].IndexOfAny(s_vowels) < 0;

    private static string VerbBase(string form)
    {
        if (form.EndsWith("ied", StringComparison.Ordinal) && form.Length > ShortestStem + 1)
        {
            return string.Concat(form.AsSpan(0, form.Length - 3), "y");
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ing", "ed"])
        {
            var stem = form.AsSpan(0, Math.Max(form.Length - suffix.Length, 0));
            if (form.EndsWith(suffix, StringComparison.Ordinal) && stem.Length >= ShortestStem && stem.ContainsAny(s_vowelsAndY))
            {
                return FromStem(stem);
            }
        }

        return WithoutPlural(form);
    }

    private static string FromStem(ReadOnlySpan<char> stem)
    {
        var last = stem[^1];
        if (last == stem[^2] && !s_vowels.Contains(last))
        {
            return (s_lastDoubled.Contains(last) ? stem : stem[..^1]).ToString();
        }

        var takesE = s_lastBeforeE.Contains(last) || DoublesConsonant(stem)
            || stem.EndsWith("at", StringComparison.Ordinal)
            || (last == 'l' && !s_vowels.Contains(stem[^2]));
        return takesE ? string.Concat(stem, "e") : stem.ToString();
    }

    private static string WithoutPlural(string form)
    {
        if (form.Length <= ShortestStem || !form.EndsWith('s') || form[^2] is 's' or 'u' or '\'' || form.EndsWith("sis", StringComparison.Ordinal))
        {
            return form;
        }

        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > ShortestStem + 1)
        {
            return string.Concat(form.AsSpan(0, form.Length - 3), "y");
        }

        foreach (var suffix in (ReadOnlySpan<string>)["sses", "xes", "ches", "shes"])
        {
            if (form.EndsWith(suffix, StringComparison.Ordinal))
            {
                return form[..^2];
            }
        }

        return form[..^1];
    }
}
