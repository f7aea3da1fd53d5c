using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace ClaimAudit.Language.Model;

/// <summary>Says which tags a word can take by the dictionary, so that the tagger, trained on other texts, does not read
/// "laws" as a participle. Thread-safe; remembers a bounded number of words.</summary>
internal static class TagClasses
{
    private const int MostRemembered = 20_000;

    private static readonly FrozenSet<string> Unchanging = FrozenSet.Create(
        StringComparer.Ordinal,
        "put", "set", "let", "cut", "cost", "hit", "shut", "split", "spread", "quit", "read", "bet", "burst", "cast", "hurt",
        "rid", "shed", "thrust", "become", "come", "run", "overcome", "broadcast", "forecast", "upset", "reset", "offset");

    private static readonly ConcurrentDictionary<string, TagClass> Known = new(StringComparer.Ordinal);

    /// <summary>The class of a Penn tag; none for closed classes and names.</summary>
    public static TagClass OfTag(string tag) => tag switch
    {
        "NN" => TagClass.Singular,
        "NNS" => TagClass.Plural,
        "VB" or "VBP" => TagClass.Base,
        "VBZ" => TagClass.Third,
        "VBD" or "VBN" => TagClass.Past,
        "VBG" => TagClass.Gerund,
        "JJ" or "JJR" or "JJS" => TagClass.Adjective,
        "RB" or "RBR" or "RBS" => TagClass.Adverb,
        _ => TagClass.None,
    };

    /// <summary>The classes of a word in lower case; none where the dictionary does not know it.</summary>
    public static TagClass OfWord(string lower)
    {
        if (Known.TryGetValue(lower, out var found))
        {
            return found;
        }

        found = Find(lower);
        if (Known.Count < MostRemembered)
        {
            Known.TryAdd(lower, found);
        }

        return found;
    }

    private static TagClass Find(string lower)
    {
        if (lower.Length < 3 || !lower.All(char.IsLetter))
        {
            return TagClass.None;
        }

        var classes = TagClass.None;
        classes |= Lexicon.Default.Contains(lower, PartOfSpeech.Noun) ? TagClass.Singular : TagClass.None;
        classes |= Listed(lower, PartOfSpeech.Noun) ? TagClass.Plural : TagClass.None;
        classes |= Lexicon.Default.Contains(lower, PartOfSpeech.Verb) ? TagClass.Base : TagClass.None;
        classes |= Unchanging.Contains(lower) ? TagClass.Past : TagClass.None;
        classes |= Lexicon.Default.Contains(lower, PartOfSpeech.Adjective) ? TagClass.Adjective : TagClass.None;
        classes |= Lexicon.Default.Contains(lower, PartOfSpeech.Adverb) ? TagClass.Adverb : TagClass.None;
        if (Listed(lower, PartOfSpeech.Verb))
        {
            classes |= lower.EndsWith('s') ? TagClass.Third
                : lower.EndsWith("ing", StringComparison.Ordinal) ? TagClass.Gerund | TagClass.Adjective | TagClass.Singular
                : TagClass.Past | TagClass.Adjective;
        }

        return classes;
    }

    /// <summary>Whether the word is an inflected form of a listed one.</summary>
    private static bool Listed(string lower, PartOfSpeech pos)
    {
        var lemma = Lemmatizer.Lemma(lower, pos);
        return !string.Equals(lemma, lower, StringComparison.Ordinal) && Lexicon.Default.Contains(lemma, pos);
    }
}
