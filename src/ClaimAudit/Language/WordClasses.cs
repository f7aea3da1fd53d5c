namespace ClaimAudit.Language;

/// <summary>Conversions between <see cref="WordClass"/> and <see cref="PartOfSpeech"/>.</summary>
internal static class WordClasses
{
    /// <summary>How many classes there are.</summary>
    public const int Count = 4;

    /// <summary>The class under which the lexicon lists words of a part of speech; null when it lists none.</summary>
    public static WordClass? Of(PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun => WordClass.Noun,
        PartOfSpeech.Verb or PartOfSpeech.Auxiliary => WordClass.Verb,
        PartOfSpeech.Adjective => WordClass.Adjective,
        PartOfSpeech.Adverb => WordClass.Adverb,
        _ => null,
    };

    /// <summary>The plainest part of speech of a class.</summary>
    public static PartOfSpeech ToPartOfSpeech(this WordClass wordClass) => wordClass switch
    {
        WordClass.Noun => PartOfSpeech.Noun,
        WordClass.Verb => PartOfSpeech.Verb,
        WordClass.Adjective => PartOfSpeech.Adjective,
        _ => PartOfSpeech.Adverb,
    };
}
