using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;

namespace ClaimAudit.Extraction;

/// <summary>Makes terms and knows how they stand to one another, from the rule packs first and the lexicon second. Thread-safe.</summary>
internal sealed class TermTable
{
    private const int MostParents = 6;

    private readonly Lexicon _lexicon;
    private readonly FrozenDictionary<string, Concept> _concepts;
    private readonly FrozenDictionary<string, string[]> _singleWords;
    private readonly FrozenDictionary<string, int[]> _synonymSets;
    private readonly FrozenDictionary<string, int[]> _antonymSides;
    private readonly ConcurrentDictionary<(string Key, PartOfSpeech Pos), Term> _terms = new();
    private readonly ConcurrentDictionary<ulong, TermRelation> _relations = new();
    private readonly ConcurrentDictionary<int, ImmutableArray<string>> _opposites = new();
    private readonly FrozenDictionary<int, string[]> _antonymWords;
    private int _count;

    /// <summary>A table over the concepts, synonyms and antonyms of a rule book.</summary>
    public TermTable(RuleBook book, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _concepts = book.Concepts.ToFrozenDictionary(concept => concept.Id, StringComparer.Ordinal);
        _singleWords = _concepts.ToFrozenDictionary(entry => entry.Key, entry => SingleWords(entry.Value), StringComparer.Ordinal);
        _synonymSets = Index(book.Synonyms.SelectMany((set, i) => set.Words.Select(word => (word, i))));
        _antonymSides = Index(book.Antonyms.SelectMany((pair, i) =>
            pair.A.Select(word => (word, (2 * i) + 2)).Concat(pair.B.Select(word => (word, -((2 * i) + 2))))));
        _antonymWords = _antonymSides.SelectMany(entry => entry.Value.Select(side => (entry.Key, Side: side)))
            .GroupBy(entry => entry.Side, entry => entry.Key).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The term for a concept.</summary>
    public Term Of(Concept concept, PartOfSpeech pos) => Make("@" + concept.Id, pos, concept);

    /// <summary>The term for a plain word by its base form.</summary>
    public Term Of(string lemma, PartOfSpeech pos) => Make(lemma, Simplify(pos), null);

    /// <summary>How <paramref name="one"/> stands to <paramref name="other"/>.</summary>
    public TermRelation Relate(Term one, Term other)
    {
        if (ReferenceEquals(one, other) || string.Equals(one.Key, other.Key, StringComparison.Ordinal))
        {
            return TermRelation.Same;
        }

        return _relations.GetOrAdd(KeyOf(one, other), static (_, state) =>
            state.Table.Find(state.One, state.Other), (Table: this, One: one, Other: other));
    }

    /// <summary>Whether a term is a quality that denies another by its beginning: unrelated, unnecessary, independent.</summary>
    public bool DeniesAQuality(Term term) => term is { Concept: null, Pos: PartOfSpeech.Adjective }
        && NegativePrefix.Roots(term.Key).Any(root => _lexicon.Contains(root, PartOfSpeech.Adjective));

    /// <summary>The keys under which a term's relatives are found: its own, its synonyms', its family's.</summary>
    public IEnumerable<string> KeysOf(Term term)
    {
        yield return term.Key;
        if (term.Concept is { } concept)
        {
            foreach (var parent in Ancestors(concept))
            {
                yield return "@" + parent;
            }

            yield break;
        }

        foreach (var set in Sets(_synonymSets, term.Key))
        {
            yield return "=" + set.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        foreach (var word in _lexicon.Synonyms(term.Key, term.Pos, 2))
        {
            yield return word;
        }

        foreach (var word in _lexicon.Derivations(term.Key, term.Pos).Select(word => word.Lemma))
        {
            yield return word;
        }
    }

    /// <summary>The keys of the terms that exclude a term.</summary>
    public ImmutableArray<string> OppositesOf(Term term) => _opposites.GetOrAdd(term.Id, static (_, state) => [.. state.Table.FindOpposites(state.Term)], (Table: this, Term: term));

    /// <summary>A key of two terms, one to one. Its bits are stirred, since the hash of a long number is no more than its halves
    /// exclusively or'ed, and those of small numbers are nearly all alike.</summary>
    private static ulong KeyOf(Term one, Term other) => unchecked((((ulong)one.Id << 32) | (uint)other.Id) * 0x9E3779B97F4A7C15);

    private IEnumerable<string> FindOpposites(Term term)
    {
        if (term.Concept is { } concept)
        {
            return concept.Opposites.Concat(_concepts.Values.Where(other => other.Opposites.Contains(concept.Id, StringComparer.Ordinal)).Select(other => other.Id))
                .Select(id => "@" + id);
        }

        return Sets(_antonymSides, term.Key).SelectMany(side => _antonymWords.TryGetValue(-side, out var words) ? words : [])
            .Concat(_lexicon.Antonyms(term.Key, term.Pos));
    }

    private TermRelation Find(Term one, Term other)
    {
        if (one.Concept is { } a && other.Concept is { } b)
        {
            return Relate(a, b);
        }

        if (one.Concept is not null || other.Concept is not null)
        {
            return RelateWordToConcept(one, other);
        }

        return RelateWords(one.Key, one.Pos, other.Key, other.Pos);
    }

    private TermRelation Relate(Concept a, Concept b)
    {
        if (a.Opposites.Contains(b.Id, StringComparer.Ordinal) || b.Opposites.Contains(a.Id, StringComparer.Ordinal))
        {
            return TermRelation.Opposite;
        }

        return Ancestors(a).Contains(b.Id, StringComparer.Ordinal) ? TermRelation.Narrower
            : Ancestors(b).Contains(a.Id, StringComparer.Ordinal) ? TermRelation.Broader
            : TermRelation.None;
    }

    private IEnumerable<string> Ancestors(Concept concept)
    {
        var open = new Queue<string>(concept.Parents);
        for (var steps = 0; steps < MostParents && open.TryDequeue(out var id); steps++)
        {
            yield return id;
            if (_concepts.TryGetValue(id, out var parent))
            {
                foreach (var next in parent.Parents)
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    /// <summary>The words of a concept that are no longer phrases.</summary>
    private static string[] SingleWords(Concept concept) =>
        [.. concept.Words.Select(phrase => phrase.Split('/')[0]).Where(word => !word.Contains(' ', StringComparison.Ordinal))];

    private TermRelation RelateWordToConcept(Term one, Term other)
    {
        var (word, concept) = one.Concept is null ? (one, other.Concept!) : (other, one.Concept);
        return _singleWords[concept.Id].Any(single => RelateWords(word.Key, word.Pos, single, word.Pos) is TermRelation.Synonym or TermRelation.Related)
            ? TermRelation.Synonym
            : TermRelation.None;
    }

    private TermRelation RelateWords(string a, PartOfSpeech posA, string b, PartOfSpeech posB)
    {
        if (InOneSet(a, b))
        {
            return TermRelation.Synonym;
        }

        if (WithoutParticle(a, b) || WithoutParticle(b, a))
        {
            return TermRelation.Related;
        }

        if (Exclude(a, b))
        {
            return TermRelation.Opposite;
        }

        if (posA == posB)
        {
            if (_lexicon.AreAntonyms(a, b, posA) == Antonymy.Direct)
            {
                return TermRelation.Opposite;
            }

            if (_lexicon.AreSynonyms(a, b, posA, 2))
            {
                return TermRelation.Synonym;
            }

            if (posA is PartOfSpeech.Noun or PartOfSpeech.Verb)
            {
                if (_lexicon.IsKindOf(a, b, posA, 2, 1))
                {
                    return TermRelation.Narrower;
                }

                if (_lexicon.IsKindOf(b, a, posA, 2, 1))
                {
                    return TermRelation.Broader;
                }
            }

            return _lexicon.AreSiblings(a, b, posA) ? TermRelation.Sibling : TermRelation.None;
        }

        return _lexicon.AreRelated(a, posA, b, posB) ? TermRelation.Related : TermRelation.None;
    }

    /// <summary>"Kick in" and "kick".</summary>
    private static bool WithoutParticle(string phrase, string word) =>
        phrase.Length > word.Length && phrase[word.Length] == ' ' && phrase.StartsWith(word, StringComparison.Ordinal);

    private bool InOneSet(string a, string b)
    {
        var ofB = Sets(_synonymSets, b);
        return Sets(_synonymSets, a).Any(ofB.Contains);
    }

    private bool Exclude(string a, string b)
    {
        var ofB = Sets(_antonymSides, b);
        return Sets(_antonymSides, a).Any(side => ofB.Contains(-side));
    }

    private static int[] Sets(FrozenDictionary<string, int[]> index, string word) =>
        index.TryGetValue(word, out var sets) ? sets : [];

    private static FrozenDictionary<string, int[]> Index(IEnumerable<(string Word, int Set)> entries) => entries
        .GroupBy(entry => entry.Word.Split('/')[0], entry => entry.Set, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private Term Make(string key, PartOfSpeech pos, Concept? concept) => _terms.GetOrAdd((key, pos), static (id, state) =>
        new Term(Interlocked.Increment(ref state.Table._count), id.Key, id.Pos, state.Concept), (Table: this, Concept: concept));

    private static PartOfSpeech Simplify(PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Auxiliary => PartOfSpeech.Verb,
        PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb => pos,
        _ => PartOfSpeech.Noun,
    };
}
