namespace ClaimAudit.Language;

/// <summary>Knows names of things that are several words long, so that the parser takes each for one noun:
/// "state benefits data" in "share state benefits data with ICE".</summary>
public interface INounPhrases
{
    /// <summary>How many words of the sentence, from <paramref name="index"/> on, form such a name; 0 or 1 where none does.</summary>
    /// <param name="words">The sentence's words in lower case.</param>
    /// <param name="index">The first word, from 0.</param>
    int LengthAt(ReadOnlySpan<string> words, int index);
}
