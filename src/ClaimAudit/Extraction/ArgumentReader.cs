using System.Collections.Immutable;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Puts the words of a clause's arguments into their places as terms.</summary>
internal sealed class ArgumentReader(
    SentenceAnalysis analysis,
    ImmutableArray<Quantity> quantities,
    BlockContext context,
    int offset)
{
    /// <summary>Adds the terms of one argument.</summary>
    /// <param name="terms">Receives the terms.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="head">The argument's head; -1 for none.</param>
    /// <param name="role">The place it fills.</param>
    /// <param name="preposition">The preposition before it; empty for none.</param>
    public void Add(ImmutableArray<ClaimTerm>.Builder terms, Clause clause, int head, TermRole role, string preposition)
    {
        if (head < 0 || head == clause.Predicate)
        {
            return;
        }

        var token = analysis.Sentence.Tokens[head];
        if (token.Pos == PartOfSpeech.Pronoun && analysis.Terms[head] is null)
        {
            if (Antecedents.PointsBack(token.Lower) && context.Antecedents.Of(token.Lower) is { IsEmpty: false } antecedent)
            {
                terms.Add(new ClaimTerm(antecedent[0], role, role, preposition, SpanOf(head)));
                return;
            }
        }

        var leader = analysis.Terms.LeaderOf(head);
        var headTerm = analysis.Terms[leader];
        if (headTerm is not null && !IsMeasured(leader))
        {
            terms.Add(new ClaimTerm(headTerm, role, role, preposition, SpanOf(leader)));
        }

        foreach (var (at, term) in analysis.Terms.Below(analysis.Sentence, head))
        {
            if (at == leader || IsMeasured(at) || clause.Predicate == at || analysis.Sentence.Governs(at, head))
            {
                continue;
            }

            var joined = IsJoined(head, at);
            var lightHead = headTerm is null && terms.All(known => known.Role != role);
            var place = joined || lightHead ? role : IsInner(head, at) ? TermRole.Inner : TermRole.Modifier;
            terms.Add(new ClaimTerm(term, place, role, preposition, SpanOf(at)));
        }
    }

    /// <summary>Adds what narrows the predicate itself: adverbs, complements, the words around a copular noun.</summary>
    public void AddModifiers(ImmutableArray<ClaimTerm>.Builder terms, int index)
    {
        var clause = analysis.Clauses[index];
        foreach (var child in analysis.Sentence.ChildrenOf(clause.Predicate))
        {
            var relation = analysis.Sentence.Tokens[child].Relation;
            var modifies = relation is Relation.Advmod
                || (relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodPoss
                    && clause.Shape is ClauseShape.Copular or ClauseShape.Fragment)
                || relation is Relation.Xcomp
                || (relation is Relation.Advcl && analysis.ClauseHeadedBy(child) is var adjunct and >= 0 && !analysis.Clauses[adjunct].Finite);
            if (!modifies || analysis.CueAt(CueKind.Polarity, child) is not null || analysis.CueAt(CueKind.Modality, child) is not null
                || analysis.CueAt(CueKind.Quantifier, child) is { Value: "only" })
            {
                continue;
            }

            foreach (var (at, term) in analysis.Terms.Below(analysis.Sentence, child))
            {
                if (terms.All(known => known.Span != SpanOf(at)))
                {
                    var place = relation == Relation.Advcl || (relation == Relation.Xcomp && at != child) ? TermRole.Inner : TermRole.Modifier;
                    terms.Add(new ClaimTerm(term, place, TermRole.Predicate, string.Empty, SpanOf(at)));
                }
            }
        }
    }

    /// <summary>Whether the token is part of a figure, which is compared as a quantity and not as words.</summary>
    public bool IsMeasured(int token)
    {
        foreach (var quantity in quantities)
        {
            if (token >= quantity.FirstToken && token <= quantity.LastToken)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a token stands in the document.</summary>
    public TextSpan SpanOf(int token) => analysis.Sentence.Tokens[token].Span.Shift(offset);

    /// <summary>"Agreements or protocols": what is joined to a head is as good as the head.</summary>
    private bool IsJoined(int head, int at)
    {
        var tokens = analysis.Sentence.Tokens;
        if (tokens[at].Head == head && tokens[at].Pos == PartOfSpeech.Noun && at > 0 && tokens[at - 1].Lower is "or" or "nor")
        {
            return true;
        }

        while (tokens[at].Relation is Relation.Conj or Relation.Appos && tokens[at].Head >= 0)
        {
            at = tokens[at].Head;
            if (at == head)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInner(int head, int at)
    {
        var clause = analysis.ClauseOf(at);
        return clause >= 0 && analysis.Sentence.Governs(head, analysis.Clauses[clause].Predicate)
            && analysis.Clauses[clause].Predicate != head;
    }
}
