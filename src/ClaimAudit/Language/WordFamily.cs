namespace ClaimAudit.Language;

/// <summary>Follows the relations between words rather than between meanings.</summary>
/// <param name="data">The lexicon's file.</param>
internal sealed class WordFamily(LexiconData data)
{
    private const int MostRelatives = 96;
    private const int LeastSharedPrefix = 3;

    /// <summary>Whether a word has a link of a kind to another in any sense.</summary>
    public bool AreLinked(string a, WordClass classA, WordLinkKind kind, string b, WordClass classB)
    {
        var wanted = new WordLink(kind, classB, data.Find(b));
        var senses = data.Senses(a, classA);
        WordLink link = default;
        while (senses.Next())
        {
            while (senses.NextLink(ref link))
            {
                if (link == wanted)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one word is made from the other, or both from a third, by links or by endings.</summary>
    public bool AreRelated(string a, WordClass classA, string b, WordClass classB)
    {
        Span<int> ofA = stackalloc int[MostRelatives];
        Span<int> ofB = stackalloc int[MostRelatives];
        ofA = Relatives(a, classA, ofA);
        ofB = Relatives(b, classB, ofB);
        var shared = a.AsSpan().CommonPrefixLength(b);
        if (ofA.Contains(Packed(b, classB)) || ofB.Contains(Packed(a, classA))
            || (shared >= LeastSharedPrefix && ofA.ContainsAny(ofB)))
        {
            return true;
        }

        return (ofA.IsEmpty && Suffixation.Explains(a, classA, b, classB))
            || (ofB.IsEmpty && Suffixation.Explains(b, classB, a, classA));
    }

    /// <summary>The words that a word has links of the wanted kinds to, sense by sense.</summary>
    public IReadOnlyList<LexicalWord> Linked(string lemma, WordClass wordClass, Func<WordLinkKind, bool> wanted)
    {
        var words = new List<LexicalWord>();
        var senses = data.Senses(lemma, wordClass);
        WordLink link = default;
        while (senses.Next())
        {
            while (senses.NextLink(ref link))
            {
                if (wanted(link.Kind))
                {
                    words.Add(new LexicalWord(data.Word(link.Target), link.Class.ToPartOfSpeech()));
                }
            }
        }

        return words;
    }

    private int Packed(string lemma, WordClass wordClass) => Packed(data.Find(lemma), wordClass);

    private static int Packed(int word, WordClass wordClass) => (word * WordClasses.Count) + (int)wordClass;

    private Span<int> Relatives(string lemma, WordClass wordClass, Span<int> relatives)
    {
        var count = 0;
        var senses = data.Senses(lemma, wordClass);
        WordLink link = default;
        while (senses.Next())
        {
            while (senses.NextLink(ref link) && count < relatives.Length)
            {
                if (link.Kind != WordLinkKind.Antonym)
                {
                    relatives[count++] = Packed(link.Target, link.Class);
                }
            }
        }

        return relatives[..count];
    }
}
