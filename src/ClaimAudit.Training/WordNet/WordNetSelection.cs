using System.Collections.Frozen;
using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>Decides which words of WordNet the lexicon keeps.</summary>
internal static class WordNetSelection
{
    private const int MostWords = 3;
    private const int AnimalFile = 5;
    private const int PlantFile = 20;

    private static readonly FrozenSet<string> s_functionWords = FrozenSet.ToFrozenSet(
        [
            "a", "am", "an", "are", "as", "at", "be", "by", "did", "do", "for", "had", "has", "have", "he", "her", "his",
            "i", "if", "in", "is", "it", "me", "my", "no", "not", "of", "off", "on", "or", "our", "she", "so", "the",
            "they", "to", "us", "was", "we", "were", "what", "who", "whose", "with", "you",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a word of a synset is kept: no instance, no scientific name, no long phrase, no function word posing as an abbreviation.</summary>
    public static bool Keeps(RawSynset synset, string word)
    {
        if (word.Length > StringTable.MaxLength || word.Count(' '.Equals) >= MostWords)
        {
            return false;
        }

        return synset.Key.Class != WordClass.Noun || (!IsInstance(synset) && KeepsNoun(synset, word));
    }

    private static bool KeepsNoun(RawSynset synset, string word)
    {
        if (synset.LexicographerFile is AnimalFile or PlantFile)
        {
            return !word.Any(char.IsAsciiLetterUpper);
        }

        if (!char.IsAsciiLetterUpper(word[0]))
        {
            return true;
        }

        return !word.Contains(' ', StringComparison.Ordinal) && !s_functionWords.Contains(word.ToLowerInvariant());
    }

    private static bool IsInstance(RawSynset synset) => synset.Pointers.Any(pointer => pointer.Symbol == "@i");
}
