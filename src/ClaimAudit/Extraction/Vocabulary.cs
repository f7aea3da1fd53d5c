using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>The words of a rule book made ready for looking up in sentences. Thread-safe.</summary>
internal sealed class Vocabulary
{
    private readonly ImmutableArray<(CueKind Kind, PhraseTable<string> Words)> _cues;
    private readonly PhraseTable<Concept> _concepts;

    /// <summary>Prepares a rule book.</summary>
    public Vocabulary(RuleBook book, Lexicon lexicon)
    {
        Terms = new TermTable(book, lexicon);
        _cues =
        [
            .. book.Cues.GroupBy(cue => cue.Kind).OrderBy(group => group.Key).Select(group => (group.Key,
                new PhraseTable<string>(group.SelectMany(cue => cue.Words.Select(word => KeyValuePair.Create(word, cue.Value)))))),
        ];
        _concepts = new PhraseTable<Concept>(
            book.Concepts.SelectMany(concept => concept.Words.Select(word => KeyValuePair.Create(word, concept))));
    }

    /// <summary>The terms of this vocabulary.</summary>
    public TermTable Terms { get; }

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

    /// <summary>The concept phrases of a sentence, without overlap, the longest at each place first.</summary>
    public IEnumerable<PhraseMatch<Concept>> ConceptsOf(Sentence sentence)
    {
        var source = new SentencePhrases(sentence);
        for (var i = 0; i < source.Count;)
        {
            if (_concepts.TryMatch(source, i, out var match))
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
}
