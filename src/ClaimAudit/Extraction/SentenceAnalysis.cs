using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>A sentence with everything that is read off it before features are: cues, terms, clauses.</summary>
internal sealed class SentenceAnalysis
{
    private readonly int[] _owner;

    /// <summary>Analyses a parsed sentence.</summary>
    public SentenceAnalysis(Sentence sentence, Vocabulary vocabulary)
    {
        Sentence = sentence;
        Terms = SentenceTerms.Read(sentence, vocabulary);
        Cues = vocabulary.CuesOf(sentence);
        Authorities = [.. vocabulary.AuthoritiesOf(sentence)];
        Clauses = ClauseFinder.Find(sentence, NamesAct, NamesThing);
        _owner = FindOwners();
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its cue words.</summary>
    public ImmutableArray<CueMatch> Cues { get; }

    /// <summary>Its terms.</summary>
    public SentenceTerms Terms { get; }

    /// <summary>Where it names what is the same everywhere.</summary>
    public ImmutableArray<PhraseMatch<Authority>> Authorities { get; }

    /// <summary>Its clauses, each behind the one it stands in.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The clause a token belongs to: the nearest predicate at or above it; -1 for none.</summary>
    public int ClauseOf(int token) => token < 0 ? -1 : _owner[token];

    /// <summary>The clause whose predicate a token is; -1 for none.</summary>
    public int ClauseHeadedBy(int token)
    {
        var clause = ClauseOf(token);
        return clause >= 0 && Clauses[clause].Predicate == token ? clause : -1;
    }

    /// <summary>The cues of one kind.</summary>
    public IEnumerable<CueMatch> CuesOf(CueKind kind) => Cues.Where(cue => cue.Kind == kind);

    /// <summary>The cue of a kind that covers a token; null for none.</summary>
    public CueMatch? CueAt(CueKind kind, int token)
    {
        foreach (var cue in Cues)
        {
            if (cue.Kind == kind && cue.Covers(token))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The word of a cue that governs its other words.</summary>
    public int AnchorOf(CueMatch cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (!cue.Covers(Sentence.Tokens[i].Head))
            {
                return i;
            }
        }

        return cue.First;
    }

    /// <summary>Whether the noun at a token is a law, policy, rule or the like.</summary>
    public bool IsNorm(int token) => token >= 0 && Terms[Terms.LeaderOf(token)]?.Concept?.Kind == ConceptKind.Norm;

    /// <summary>"State benefits data": words of a known thing are no verbs, whatever they were tagged.</summary>
    private bool NamesThing(int token) =>
        Terms[Terms.LeaderOf(token)]?.Concept?.Kind is ConceptKind.Thing or ConceptKind.Party or ConceptKind.Norm;

    private bool NamesAct(int token)
    {
        if (Terms[token]?.Concept is { } concept)
        {
            return concept.Kind == ConceptKind.Act;
        }

        var word = Sentence.Tokens[token];
        return word.Tag == "VBG" || (word.Pos == PartOfSpeech.Noun && word.Lower.Length > 5
            && word.Lower.EndsWith("ing", StringComparison.Ordinal)
            && word.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Root);
    }

    private int[] FindOwners()
    {
        var byPredicate = new int[Sentence.Tokens.Length];
        Array.Fill(byPredicate, -1);
        for (var i = 0; i < Clauses.Length; i++)
        {
            byPredicate[Clauses[i].Predicate] = i;
        }

        var owners = new int[Sentence.Tokens.Length];
        foreach (var token in Sentence.Tokens)
        {
            var at = token.Index;
            while (at >= 0 && byPredicate[at] < 0)
            {
                at = Sentence.Tokens[at].Head;
            }

            owners[token.Index] = at < 0 ? -1 : byPredicate[at];
        }

        return owners;
    }
}
