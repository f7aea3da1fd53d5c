using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;

namespace ClaimAudit.Extraction;

/// <summary>The terms of a sentence, by token. A phrase of several words has its term at the word that governs the others.</summary>
internal sealed class SentenceTerms
{
    /// <summary>The id of the concept whose words say nothing by themselves: <c>specific</c>, <c>kind of</c>.</summary>
    public const string LightConcept = "light";

    /// <summary>The id of the concept of verbs that say what follows from something, not what somebody does: lead, cause, vary.
    /// It marks its words and does not stand for them.</summary>
    public const string EffectConcept = "effect";

    private readonly Term?[] _terms;
    private readonly int[] _leader;
    private readonly bool[] _effects;

    private SentenceTerms(Term?[] terms, int[] leader, bool[] effects)
    {
        _terms = terms;
        _leader = leader;
        _effects = effects;
    }

    /// <summary>The term at a token; null for function words, light words and the lesser words of a phrase.</summary>
    public Term? this[int token] => _terms[token];

    /// <summary>Whether the word at a token is a verb of effect.</summary>
    public bool IsEffect(int token) => _effects[token];

    /// <summary>The token that carries the term of the phrase a token belongs to: itself for a single word.</summary>
    public int LeaderOf(int token) => _leader[token];

    /// <summary>Reads the terms of a sentence.</summary>
    public static SentenceTerms Read(Sentence sentence, Vocabulary vocabulary)
    {
        var tokens = sentence.Tokens;
        var terms = new Term?[tokens.Length];
        var leader = new int[tokens.Length];
        var effects = new bool[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            leader[i] = i;
            terms[i] = IsContent(tokens[i]) ? vocabulary.Terms.Of(WithParticle(sentence, tokens[i]), tokens[i].Pos) : null;
        }

        foreach (var match in vocabulary.ConceptsOf(sentence))
        {
            var top = TopOf(tokens, match.Start, match.End);
            if (match.Value.Kind == ConceptKind.Norm && tokens[top].Text.Length > 1 && tokens[top].Text.All(char.IsUpper))
            {
                continue;
            }

            if (string.Equals(match.Value.Id, EffectConcept, StringComparison.Ordinal))
            {
                effects[top] = true;
                continue;
            }

            for (var i = match.Start; i < match.End; i++)
            {
                terms[i] = null;
                leader[i] = top;
            }

            terms[top] = string.Equals(match.Value.Id, LightConcept, StringComparison.Ordinal)
                ? null
                : vocabulary.Terms.Of(match.Value, PosOf(tokens[top].Pos, match.Value.Kind));
        }

        return new SentenceTerms(terms, leader, effects);
    }

    /// <summary>The terms below and including a token, in order.</summary>
    public IEnumerable<(int Token, Term Term)> Below(Sentence sentence, int token)
    {
        foreach (var i in sentence.Subtree(token))
        {
            if (_terms[i] is { } term)
            {
                yield return (i, term);
            }
        }
    }

    /// <summary>All terms of the sentence, without repetition.</summary>
    public ImmutableArray<Term> All() => [.. _terms.OfType<Term>().Distinct()];

    private static bool IsContent(Token token) => token.Pos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb => true,
        PartOfSpeech.Numeral => false,
        _ => false,
    } && !string.Equals(token.Lemma, "be", StringComparison.Ordinal) && token.Lower is not ("n't" or "not");

    private static string WithParticle(Sentence sentence, Token token) =>
        sentence.Child(token.Index, Relation.CompoundPrt) is { } particle ? token.Lemma + " " + particle.Lower : token.Lemma;

    private static int TopOf(ImmutableArray<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Head < first || tokens[i].Head >= end)
            {
                return i;
            }
        }

        return first;
    }

    private static PartOfSpeech PosOf(PartOfSpeech tagged, ConceptKind kind) => tagged switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Noun => tagged,
        PartOfSpeech.ProperNoun when kind == ConceptKind.Party => tagged,
        _ => kind switch
        {
            ConceptKind.Act => PartOfSpeech.Verb,
            ConceptKind.Quality => PartOfSpeech.Adjective,
            _ => PartOfSpeech.Noun,
        },
    };
}
