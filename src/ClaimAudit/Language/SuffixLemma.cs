namespace ClaimAudit.Language;

/// <summary>Dictionary forms by the regular endings and the few irregular words that carry a clause.</summary>
internal static class SuffixLemma
{
    /// <summary>The dictionary form of a lower-cased word.</summary>
    public static string Of(string lower, PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Auxiliary => OfAuxiliary(lower),
        PartOfSpeech.Verb => OfVerb(lower),
        PartOfSpeech.Noun => OfNoun(lower),
        PartOfSpeech.Particle => lower == "n't" ? "not" : lower,
        _ => lower,
    };

    private static string OfAuxiliary(string lower) => lower switch
    {
        "is" or "are" or "was" or "were" or "been" or "being" or "am" or "'s" or "'re" or "'m" => "be",
        "has" or "had" or "having" or "'ve" => "have",
        "does" or "did" or "done" => "do",
        "wo" or "'ll" => "will",
        "ca" => "can",
        "'d" => "would",
        _ => lower,
    };

    private static string OfNoun(string lower)
    {
        if (lower.Length < 4 || lower[^1] != 's' || lower[^2] is 's' or 'u' or 'i')
        {
            return lower;
        }

        if (lower.EndsWith("ies", StringComparison.Ordinal))
        {
            return string.Concat(lower.AsSpan(0, lower.Length - 3), "y");
        }

        return EndsInSibilant(lower) ? lower[..^2] : lower[..^1];
    }

    private static string OfVerb(string lower)
    {
        if (lower.Length > 4 && lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return Stem(lower[..^3]);
        }

        if (lower.Length > 4 && lower.EndsWith("ied", StringComparison.Ordinal))
        {
            return string.Concat(lower.AsSpan(0, lower.Length - 3), "y");
        }

        return lower.Length > 3 && lower.EndsWith("ed", StringComparison.Ordinal) ? Stem(lower[..^2]) : OfNoun(lower);
    }

    private static bool EndsInSibilant(string lower) =>
        lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal)
        || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal);

    private static string Stem(string stem)
    {
        var doubled = stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z');
        if (doubled)
        {
            return stem[..^1];
        }

        var wantsE = stem[^1] is 'v' or 'c' or 'u' || stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("ir", StringComparison.Ordinal)
            || stem.EndsWith("ut", StringComparison.Ordinal) || stem.EndsWith("ar", StringComparison.Ordinal);
        return wantsE ? stem + "e" : stem;
    }
}
