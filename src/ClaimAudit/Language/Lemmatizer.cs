namespace ClaimAudit.Language;

/// <summary>Finds the base form of a word in a sentence.</summary>
public static class Lemmatizer
{
    private static readonly LemmaCache s_cache = new();
    private static readonly Inflection s_inflection = new(Lexicon.Default);

    /// <summary>
    /// The base form: <c>policy</c> of <c>policies</c>, <c>be</c> of <c>'s</c>. Proper nouns, pronouns and other
    /// function words stay as they are.
    /// </summary>
    /// <param name="lower">The word, lower case; a typographic apostrophe counts as a plain one.</param>
    /// <param name="pos">Its part of speech in the sentence.</param>
    public static string Lemma(string lower, PartOfSpeech pos)
    {
        if (s_cache.Find(lower, pos) is { } known)
        {
            return known;
        }

        var form = lower.Replace('’', '\'');
        var lemma = ClosedForms.Find(form, pos)
            ?? (pos != PartOfSpeech.ProperNoun && WordClasses.Of(pos) is { } wordClass ? s_inflection.Base(form, wordClass) : lower);
        s_cache.Add(lower, pos, lemma);
        return lemma;
    }
}
