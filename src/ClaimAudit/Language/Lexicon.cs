using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>What WordNet knows about English words: which exist, mean the same, the opposite, something more general.</summary>
/// <remarks>
/// Lemmas are lower case, phrases of up to three words joined by spaces. Proper nouns are looked up among the nouns
/// and auxiliaries among the verbs; other parts of speech have no words here. Instances are safe for any number of threads.
/// </remarks>
public sealed class Lexicon
{
    /// <summary>The highest number of senses that any lookup considers.</summary>
    public const int MostSenses = 16;

    private const string Resource = "ClaimAudit.Language.lexicon.bin";
    private const int SensesForOpposites = 2;

    private static readonly Lazy<Lexicon> s_default = new(() => new Lexicon(new LexiconData(EmbeddedFile.Read(Resource))));

    private readonly LexiconData _data;
    private readonly WordFamily _families;

    /// <summary>Makes lookups on a file.</summary>
    internal Lexicon(LexiconData data)
    {
        _data = data;
        _families = new WordFamily(data);
    }

    /// <summary>The lexicon of this assembly, read at its first use.</summary>
    public static Lexicon Default => s_default.Value;

    /// <summary>Whether a lemma is listed as this part of speech.</summary>
    public bool Contains(string lemma, PartOfSpeech pos) =>
        WordClasses.Of(pos) is { } wordClass && _data.Senses(lemma, wordClass).Next();

    /// <summary>Whether two lemmas share one of their commonest meanings; a lemma is no synonym of itself.</summary>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another lemma.</param>
    /// <param name="pos">The part of speech of both.</param>
    /// <param name="senses">How many senses of each count, from 1; beyond the first only those that were ever seen in texts do.</param>
    public bool AreSynonyms(string a, string b, PartOfSpeech pos, int senses = 3)
    {
        if (WordClasses.Of(pos) is not { } wordClass || a == b)
        {
            return false;
        }

        Span<int> ofA = stackalloc int[MostSenses];
        Span<int> ofB = stackalloc int[MostSenses];
        ofA = Attested(a, wordClass, senses, ofA);
        return ofA.ContainsAny(Attested(b, wordClass, senses, ofB));
    }

    /// <summary>Whether two lemmas are opposites, in any sense when listed as such, in their first two senses otherwise.</summary>
    /// <remarks>A word that is not listed is the direct opposite of the one it denies by a prefix, as <c>unsubscribe</c> is.</remarks>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another lemma.</param>
    /// <param name="pos">The part of speech of both.</param>
    public Antonymy AreAntonyms(string a, string b, PartOfSpeech pos)
    {
        if (WordClasses.Of(pos) is not { } wordClass || a == b)
        {
            return Antonymy.None;
        }

        if (_families.AreLinked(a, wordClass, WordLinkKind.Antonym, b, wordClass)
            || (NegativePrefix.Denies(a, b) && !Contains(a, pos))
            || (NegativePrefix.Denies(b, a) && !Contains(b, pos)))
        {
            return Antonymy.Direct;
        }

        Span<int> ofA = stackalloc int[MostSenses];
        Span<int> ofB = stackalloc int[MostSenses];
        ofA = First(a, wordClass, SensesForOpposites, ofA);
        ofB = First(b, wordClass, SensesForOpposites, ofB);
        return !ofA.ContainsAny(ofB) && SynsetSearch.AreOpposed(_data, ofA, ofB) ? Antonymy.Indirect : Antonymy.None;
    }

    /// <summary>Whether two lemmas are the same, have the same root by the lexicon, or, where it is silent, by their endings.</summary>
    /// <param name="a">A lemma, such as <c>permit</c>.</param>
    /// <param name="posA">Its part of speech.</param>
    /// <param name="b">Another lemma, such as <c>permission</c>.</param>
    /// <param name="posB">Its part of speech.</param>
    public bool AreRelated(string a, PartOfSpeech posA, string b, PartOfSpeech posB)
    {
        return WordClasses.Of(posA) is { } classA && WordClasses.Of(posB) is { } classB
            && (a == b || _families.AreRelated(a, classA, b, classB));
    }

    /// <summary>Whether a lemma means the same as an ancestor or something more special.</summary>
    /// <param name="lemma">The special lemma, such as <c>dog</c>.</param>
    /// <param name="ancestor">The general lemma, such as <c>animal</c>.</param>
    /// <param name="pos">The part of speech of both: noun or verb.</param>
    /// <param name="maxDepth">How many steps up are allowed, from 0.</param>
    /// <param name="senses">How many senses of each count, from 1.</param>
    public bool IsKindOf(string lemma, string ancestor, PartOfSpeech pos, int maxDepth, int senses = 2) =>
        HypernymDistance(lemma, ancestor, pos, maxDepth, senses) is not null;

    /// <summary>The fewest steps up from a lemma to an ancestor: 0 for synonyms; null when it is none.</summary>
    /// <param name="lemma">The special lemma.</param>
    /// <param name="ancestor">The general lemma.</param>
    /// <param name="pos">The part of speech of both: noun or verb.</param>
    /// <param name="maxDepth">How many steps up are allowed, from 0.</param>
    /// <param name="senses">How many senses of each count, from 1.</param>
    public int? HypernymDistance(string lemma, string ancestor, PartOfSpeech pos, int maxDepth, int senses = 2)
    {
        if (WordClasses.Of(pos) is not { } wordClass)
        {
            return null;
        }

        Span<int> starts = stackalloc int[MostSenses];
        Span<int> goals = stackalloc int[MostSenses];
        return SynsetSearch.Distance(
            _data, First(lemma, wordClass, senses, starts), First(ancestor, wordClass, senses, goals), maxDepth);
    }

    /// <summary>Whether two lemmas name different things of one kind in their first senses, as <c>Monday</c> and <c>Tuesday</c> do.</summary>
    /// <remarks>Adjectives are siblings when they are of one cluster, as <c>weekly</c> and <c>monthly</c> are. Adverbs never are.</remarks>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another lemma.</param>
    /// <param name="pos">The part of speech of both.</param>
    /// <param name="climb">How many steps up the kind may be from each of them, from 1; cats and dogs need 2.</param>
    public bool AreSiblings(string a, string b, PartOfSpeech pos, int climb = 1)
    {
        if (WordClasses.Of(pos) is not { } wordClass)
        {
            return false;
        }

        Span<int> ofA = stackalloc int[1];
        Span<int> ofB = stackalloc int[1];
        ofA = First(a, wordClass, 1, ofA);
        ofB = First(b, wordClass, 1, ofB);
        return ofA.Length > 0 && ofB.Length > 0 && SynsetSearch.AreSiblings(_data, ofA[0], ofB[0], climb);
    }

    /// <summary>The other lemmas of the commonest meanings of a lemma, the commonest first.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="pos">Its part of speech.</param>
    /// <param name="senses">How many senses count, from 1; beyond the first only those that were ever seen in texts do.</param>
    public ImmutableArray<string> Synonyms(string lemma, PartOfSpeech pos, int senses = 3)
    {
        if (WordClasses.Of(pos) is not { } wordClass)
        {
            return [];
        }

        var words = new List<string>();
        foreach (var number in Attested(lemma, wordClass, senses, stackalloc int[MostSenses]))
        {
            var synset = _data.Synset(number);
            while (synset.NextWord(out var word))
            {
                words.Add(_data.Word(word));
            }
        }

        return [.. words.Where(word => word != lemma).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The lemmas listed as opposites of a lemma in any of its senses.</summary>
    public ImmutableArray<string> Antonyms(string lemma, PartOfSpeech pos) =>
        [.. Linked(lemma, pos, static kind => kind == WordLinkKind.Antonym).Select(word => word.Lemma)];

    /// <summary>The words that are made from a lemma or that it is made from.</summary>
    public ImmutableArray<LexicalWord> Derivations(string lemma, PartOfSpeech pos) =>
        [.. Linked(lemma, pos, static kind => kind != WordLinkKind.Antonym)];

    /// <summary>How common a lemma is as a part of speech: 0 when never seen, 16 more for each doubling, 255 at the most.</summary>
    public int Frequency(string lemma, PartOfSpeech pos) =>
        WordClasses.Of(pos) is { } wordClass ? SenseCounts.Bucket(Math.Max(Uses(lemma, wordClass), 0)) : 0;

    /// <summary>The part of speech that a lemma is most used as, or has most senses as; auxiliary for modal verbs, other when it is not listed.</summary>
    public PartOfSpeech DominantPos(string lemma)
    {
        if (ClosedForms.IsModal(lemma))
        {
            return PartOfSpeech.Auxiliary;
        }

        var dominant = PartOfSpeech.Other;
        var (mostUses, mostSenses) = (-1, 0);
        for (var wordClass = WordClass.Noun; wordClass <= WordClass.Adverb; wordClass++)
        {
            var uses = Uses(lemma, wordClass, out var senses);
            if (uses > mostUses || (uses == mostUses && senses > mostSenses))
            {
                (dominant, mostUses, mostSenses) = (wordClass.ToPartOfSpeech(), uses, senses);
            }
        }

        return dominant;
    }

    /// <summary>How many uses of a lemma in a class were counted; -1 when it is not listed.</summary>
    internal int Uses(ReadOnlySpan<char> lemma, WordClass wordClass) => Uses(lemma, wordClass, out _);

    /// <summary>The lemmas that an irregular form may be a form of.</summary>
    internal ImmutableArray<string> IrregularBases(ReadOnlySpan<char> form, WordClass wordClass)
    {
        var bases = ImmutableArray<string>.Empty;
        var forms = _data.BaseForms(form, wordClass);
        while (forms.Next(out var word))
        {
            bases = bases.Add(_data.Word(word));
        }

        return bases;
    }

    private int Uses(ReadOnlySpan<char> lemma, WordClass wordClass, out int senses)
    {
        var uses = 0;
        var reader = _data.Senses(lemma, wordClass);
        while (reader.Next())
        {
            uses += SenseCounts.Count(reader.Bucket);
        }

        senses = reader.Rank + 1;
        return senses == 0 ? -1 : uses;
    }

    private IEnumerable<LexicalWord> Linked(string lemma, PartOfSpeech pos, Func<WordLinkKind, bool> wanted) =>
        WordClasses.Of(pos) is { } wordClass ? _families.Linked(lemma, wordClass, wanted).Distinct() : [];

    private Span<int> First(string lemma, WordClass wordClass, int limit, Span<int> synsets) =>
        Collect(lemma, wordClass, limit, synsets, attested: false);

    private Span<int> Attested(string lemma, WordClass wordClass, int limit, Span<int> synsets) =>
        Collect(lemma, wordClass, limit, synsets, attested: true);

    private Span<int> Collect(string lemma, WordClass wordClass, int limit, Span<int> synsets, bool attested)
    {
        var count = 0;
        var senses = _data.Senses(lemma, wordClass);
        while (count < synsets.Length && senses.Next() && senses.Rank < limit)
        {
            if (!attested || senses.Rank == 0 || senses.Bucket > 0)
            {
                synsets[count++] = senses.Synset;
            }
        }

        return synsets[..count];
    }
}
