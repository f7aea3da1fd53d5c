using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>The words of a rule book made ready for looking up in sentences. Thread-safe.</summary>
internal sealed class Vocabulary : INounPhrases
{
    private readonly ImmutableArray<(CueKind Kind, PhraseTable<string> Words)> _cues;
    private readonly ImmutableArray<Concept> _all;
    private readonly ConcurrentDictionary<string, Vocabulary> _byActive;
    private readonly PhraseTable<Concept> _concepts;
    private readonly ImmutableArray<Authority> _allAuthorities;
    private readonly PhraseTable<Authority> _authorities;

    /// <summary>Prepares a rule book.</summary>
    public Vocabulary(RuleBook book, Lexicon lexicon)
    {
        Terms = new TermTable(book, lexicon);
        _cues =
        [
            .. book.Cues.GroupBy(cue => cue.Kind).OrderBy(group => group.Key).Select(group => (group.Key,
                new PhraseTable<string>(group.SelectMany(cue => cue.Words.Select(word => KeyValuePair.Create(word, cue.Value)))))),
        ];
        _all = book.Concepts;
        _byActive = new ConcurrentDictionary<string, Vocabulary>(StringComparer.Ordinal);
        _concepts = TableOf(_all.Where(concept => concept.About.IsEmpty));
        _allAuthorities = book.Authorities;
        _authorities = TableOf(_allAuthorities.Where(authority => authority.About.IsEmpty));
        _byActive[string.Empty] = this;
    }

    private Vocabulary(Vocabulary general, string active)
    {
        Terms = general.Terms;
        _cues = general._cues;
        _all = general._all;
        _byActive = general._byActive;
        _concepts = TableOf(_all.Where(concept => concept.About.IsEmpty || active.Contains(KeyOf(concept.About), StringComparison.Ordinal)));
        _allAuthorities = general._allAuthorities;
        _authorities = TableOf(_allAuthorities.Where(authority => authority.About.IsEmpty || active.Contains(KeyOf(authority.About), StringComparison.Ordinal)));
    }

    /// <summary>The terms of this vocabulary.</summary>
    public TermTable Terms { get; }

    /// <summary>The vocabulary for a page on some subject: the general concepts and those whose subject it names.</summary>
    /// <param name="text">The title and the whole text.</param>
    public Vocabulary For(string text)
    {
        var lower = text.ToLowerInvariant();
        var active = string.Concat(_all.Select(concept => concept.About).Concat(_allAuthorities.Select(authority => authority.About))
            .Where(about => about.Any(word => lower.Contains(word, StringComparison.Ordinal)))
            .Select(KeyOf).Distinct(StringComparer.Ordinal));
        return _byActive.GetOrAdd(active, static (key, general) => new Vocabulary(general, key), this);
    }

    /// <summary>All cue words of a sentence; cues of one kind do not overlap, the longest wins.</summary>
    public ImmutableArray<CueMatch> CuesOf(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<CueMatch>();
        var source = new SentencePhrases(sentence);
        foreach (var (kind, words) in _cues)
        {
            for (var i = 0; i < source.Count;)
            {
                if (words.TryMatch(source, i, out var match))
                {
                    found.Add(new CueMatch(kind, match.Value, match.Start, match.End));
                    i = match.End;
                }
                else
                {
                    i++;
                }
            }
        }

        return found.ToImmutable();
    }

    /// <inheritdoc/>
    public int LengthAt(ReadOnlySpan<string> words, int index) =>
        _concepts.TryMatch(new NounWords(words), index, out var match) && match.Length > 1
        && match.Value.Kind is ConceptKind.Thing or ConceptKind.Party or ConceptKind.Norm
            ? match.Length
            : 0;

    /// <summary>The concept phrases of a sentence, without overlap, the longest at each place first.</summary>
    public IEnumerable<PhraseMatch<Concept>> ConceptsOf(Sentence sentence) => PhrasesOf(sentence, _concepts);

    /// <summary>Where a sentence names what is the same everywhere, without overlap, the longest at each place first.</summary>
    public IEnumerable<PhraseMatch<Authority>> AuthoritiesOf(Sentence sentence) => PhrasesOf(sentence, _authorities);

    private static IEnumerable<PhraseMatch<T>> PhrasesOf<T>(Sentence sentence, PhraseTable<T> table)
    {
        var source = new SentencePhrases(sentence);
        for (var i = 0; i < source.Count;)
        {
            if (table.TryMatch(source, i, out var match))
            {
                yield return match;
                i = match.End;
            }
            else
            {
                i++;
            }
        }
    }

    private static string KeyOf(ImmutableArray<string> about) => "|" + string.Join(',', about) + "|";

    private static PhraseTable<Concept> TableOf(IEnumerable<Concept> concepts) =>
        new(concepts.SelectMany(concept => concept.Words.Select(word => KeyValuePair.Create(word, concept))));

    private static PhraseTable<Authority> TableOf(IEnumerable<Authority> authorities) =>
        new(authorities.SelectMany(authority => authority.Words.Select(word => KeyValuePair.Create(word, authority))));
}
