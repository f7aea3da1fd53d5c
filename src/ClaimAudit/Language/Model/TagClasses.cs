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

    private static readonly FrozenDictionary<string, TagClass> Verbs = new Dictionary<string, TagClass>(StringComparer.Ordinal)
    {
        ["are"] = TagClass.Base,
        ["is"] = TagClass.Third,
        ["was"] = TagClass.Past,
        ["were"] = TagClass.Past,
        ["been"] = TagClass.Past,
        ["being"] = TagClass.Gerund | TagClass.Singular,
        ["has"] = TagClass.Third,
        ["have"] = TagClass.Base,
        ["had"] = TagClass.Past,
        ["does"] = TagClass.Third,
        ["did"] = TagClass.Past,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FunctionWords = FrozenSet.Create(
        StringComparer.Ordinal,
        ("about above according across after against all along alongside although amid among another any anybody anyone anything "
        + "around aside away back because before behind below beneath beside besides between beyond both but can concerning could "
        + "dare despite down due during each either else enough even ever every everybody everyone everything except excluding "
        + "few fewer following for forth from given granted had half has have her here hers herself him himself his how however "
        + "including inside instead into its itself just less lest like little lot many may might mine more most much must "
        + "need neither never nobody none nor not nothing notwithstanding now off once one only onto opposite other others ought our ours "
        + "ourselves out outside over own past pending per plenty plus provided providing quite rather regarding respecting round same "
        + "save several shall she should since some somebody someone something such than that the their theirs them themselves then "
        + "there these they this those though through throughout till times toward towards under underneath unless unlike until upon "
        + "various versus via was were what whatever when whenever where whereas wherever whether which whichever while who whoever "
        + "whom whose why will with within without worth would yes yet you your yours yourself yourselves nowhere somewhere and are "
        + "barring considering near next onboard ahead apart thanks except aboard atop minus touching supposing seeing").Split(' '));

    private static readonly ConcurrentDictionary<string, TagClass> Known = new(StringComparer.Ordinal);

    /// <summary>The class of a Penn tag; none for names, numbers and marks, which any word may be.</summary>
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
        "IN" or "DT" or "EX" or "PRP" or "PRP$" or "WDT" or "WP" or "WP$" or "WRB" or "CC" or "TO" or "RP" or "MD" or "PDT"
            or "POS" => TagClass.Closed,
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

        if (Verbs.TryGetValue(lower, out var form))
        {
            return form;
        }

        if (FunctionWords.Contains(lower))
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
