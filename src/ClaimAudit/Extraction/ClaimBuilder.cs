using System.Collections.Immutable;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Makes the claims of one sentence.</summary>
internal sealed class ClaimBuilder
{
    private readonly SentenceAnalysis _analysis;
    private readonly ImmutableArray<ClauseFeatures> _features;
    private readonly ImmutableArray<Quantity> _quantities;
    private readonly BlockContext _context;
    private readonly int _offset;
    private readonly Claim _blank;

    /// <summary>Prepares a sentence.</summary>
    /// <param name="analysis">The analysed sentence.</param>
    /// <param name="features">Its clauses' features.</param>
    /// <param name="quantities">Its figures.</param>
    /// <param name="context">What it may lean on.</param>
    /// <param name="offset">Where the analysed text begins in the document.</param>
    /// <param name="blank">A claim with what all claims of the sentence share.</param>
    public ClaimBuilder(
        SentenceAnalysis analysis,
        ImmutableArray<ClauseFeatures> features,
        ImmutableArray<Quantity> quantities,
        BlockContext context,
        int offset,
        Claim blank)
    {
        _analysis = analysis;
        _features = features;
        _quantities = quantities;
        _context = context;
        _offset = offset;
        _blank = blank;
    }

    /// <summary>The claims, in the order of the clauses, each with the things it takes for granted behind it.</summary>
    public IEnumerable<Claim> Build()
    {
        for (var i = 0; i < _features.Length; i++)
        {
            var features = _features[i];
            if (features.CarrierOnly || features.Role == ClaimRole.Question)
            {
                continue;
            }

            var claim = BuildClause(i);
            if (claim is not null)
            {
                yield return claim;
            }

            foreach (var mention in BuildMentions(i))
            {
                yield return mention;
            }
        }
    }

    private Claim? BuildClause(int index)
    {
        var clause = WithExistingSubject(_analysis.Clauses[index]);
        var features = WithLeadIn(_features[index], clause);
        var terms = ImmutableArray.CreateBuilder<ClaimTerm>();
        var forceWord = features.AnyAct;
        if (forceWord && clause.Theme >= 0 && _analysis.Sentence.Tokens[clause.Theme].Pos == PartOfSpeech.Pronoun)
        {
            return null;
        }

        var predicate = forceWord ? null : _analysis.Terms[_analysis.Terms.LeaderOf(clause.Predicate)];
        if (predicate is not null)
        {
            terms.Add(new ClaimTerm(predicate, TermRole.Predicate, TermRole.Predicate, string.Empty, SpanOf(clause.Predicate)));
        }

        AddArgument(terms, clause, clause.Theme, TermRole.Theme, string.Empty);
        AddArgument(terms, clause, clause.Actor, TermRole.Actor, string.Empty);
        AddArgument(terms, clause, clause.Second, TermRole.Oblique, string.Empty);
        foreach (var oblique in clause.Obliques)
        {
            if (IsDated(oblique))
            {
                continue;
            }

            AddArgument(terms, clause, oblique.Head, TermRole.Oblique, oblique.Case);
        }

        AddModifiers(terms, index);
        var onlyAct = terms.Count == 1 && predicate is { Concept: not { Kind: ConceptKind.Act } };
        if (terms.Count == 0 || onlyAct || (predicate is null && terms.All(term => term.Role != TermRole.Theme)))
        {
            return null;
        }

        var saysExists = features.Force == Force.None && SaysExists(clause);
        return Finish(index, clause, features, predicate, terms.ToImmutable()) with { SaysExists = saysExists };
    }

    /// <summary>"As of my last update": when the page was written is no part of what it says.</summary>
    private bool IsDated(Oblique oblique) =>
        _analysis.Sentence.ChildrenBy(oblique.Head, Relation.Case)
            .Any(preposition => _analysis.CueAt(CueKind.Time, preposition.Index) is { Value: "as-of" });

    /// <summary>"No agreement exists", "the contract remains in force": the subject is what is spoken of.</summary>
    private Clause WithExistingSubject(Clause clause) =>
        clause.Theme < 0 && clause.Actor >= 0 && clause.Shape == ClauseShape.Verbal
            && _analysis.CueAt(CueKind.Existence, clause.Predicate) is { Value: "exists" or "in-force" }
            ? clause with { Theme = clause.Actor, Actor = -1 }
            : clause;

    private bool SaysExists(Clause clause) =>
        clause.Theme >= 0
        && (clause.Shape == ClauseShape.Existential
            || (clause.Shape is ClauseShape.Verbal or ClauseShape.Participial && !IsGerund(clause)
                && _analysis.Terms[_analysis.Terms.LeaderOf(clause.Predicate)] is not { Concept.Kind: ConceptKind.Act }
                && _analysis.CueAt(CueKind.Existence, clause.Predicate) is { Value: "exists" or "has" or "provides" or "created" or "in-force" }));

    private bool IsGerund(Clause clause) =>
        !clause.Finite && _analysis.Sentence.Tokens[clause.Predicate].Tag == "VBG"
        && _analysis.Sentence.Tokens[clause.Predicate].Relation is not Relation.Acl;

    private ClauseFeatures WithLeadIn(ClauseFeatures features, Clause clause)
    {
        if (_context.LeadIn is not { } leadIn || clause.Shape != ClauseShape.Fragment && clause.Finite)
        {
            return features;
        }

        return features with
        {
            Modality = (Modality)Math.Max((int)features.Modality, (int)leadIn.Modality),
            Role = leadIn.Role is ClaimRole.Asserted or ClaimRole.Presupposed ? features.Role : leadIn.Role,
        };
    }

    private void AddArgument(ImmutableArray<ClaimTerm>.Builder terms, Clause clause, int head, TermRole role, string preposition)
    {
        if (head < 0 || head == clause.Predicate)
        {
            return;
        }

        var token = _analysis.Sentence.Tokens[head];
        if (token.Pos == PartOfSpeech.Pronoun && _analysis.Terms[head] is null)
        {
            if (token.Lower is "it" or "they" or "them" or "this" or "these" or "that" or "those" or "its" && !_context.Antecedent.IsEmpty)
            {
                terms.Add(new ClaimTerm(_context.Antecedent[0], role, role, preposition, SpanOf(head)));
                return;
            }
        }

        var leader = _analysis.Terms.LeaderOf(head);
        var headTerm = _analysis.Terms[leader];
        if (headTerm is not null && !IsMeasured(leader))
        {
            terms.Add(new ClaimTerm(headTerm, role, role, preposition, SpanOf(leader)));
        }

        foreach (var (at, term) in _analysis.Terms.Below(_analysis.Sentence, head))
        {
            if (at == leader || IsMeasured(at) || clause.Predicate == at || _analysis.Sentence.Governs(at, head))
            {
                continue;
            }

            var joined = IsJoined(head, at);
            var lightHead = headTerm is null && terms.All(known => known.Role != role);
            var place = joined || lightHead ? role : IsInner(head, at) ? TermRole.Inner : TermRole.Modifier;
            terms.Add(new ClaimTerm(term, place, role, preposition, SpanOf(at)));
        }
    }

    /// <summary>Whether the token is part of a figure, which is compared as a quantity and not as words.</summary>
    private bool IsMeasured(int token)
    {
        foreach (var quantity in _quantities)
        {
            if (token >= quantity.FirstToken && token <= quantity.LastToken)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Agreements or protocols": what is joined to a head is as good as the head.</summary>
    private bool IsJoined(int head, int at)
    {
        var tokens = _analysis.Sentence.Tokens;
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
        var clause = _analysis.ClauseOf(at);
        return clause >= 0 && _analysis.Sentence.Governs(head, _analysis.Clauses[clause].Predicate)
            && _analysis.Clauses[clause].Predicate != head;
    }

    private void AddModifiers(ImmutableArray<ClaimTerm>.Builder terms, int index)
    {
        var clause = _analysis.Clauses[index];
        foreach (var child in _analysis.Sentence.ChildrenOf(clause.Predicate))
        {
            var relation = _analysis.Sentence.Tokens[child].Relation;
            var modifies = relation is Relation.Advmod
                || (relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodPoss
                    && clause.Shape is ClauseShape.Copular or ClauseShape.Fragment)
                || relation is Relation.Xcomp
                || (relation is Relation.Advcl && _analysis.ClauseHeadedBy(child) is var adjunct and >= 0 && !_analysis.Clauses[adjunct].Finite);
            if (!modifies || _analysis.CueAt(CueKind.Polarity, child) is not null || _analysis.CueAt(CueKind.Modality, child) is not null)
            {
                continue;
            }

            foreach (var (at, term) in _analysis.Terms.Below(_analysis.Sentence, child))
            {
                if (terms.All(known => known.Span != SpanOf(at)))
                {
                    var place = relation == Relation.Advcl || (relation == Relation.Xcomp && at != child) ? TermRole.Inner : TermRole.Modifier;
                    terms.Add(new ClaimTerm(term, place, TermRole.Predicate, string.Empty, SpanOf(at)));
                }
            }
        }
    }

    /// <summary>The things a clause takes for granted: what its arguments name.</summary>
    private IEnumerable<Claim> BuildMentions(int index)
    {
        var clause = _analysis.Clauses[index];
        var features = WithLeadIn(_features[index], clause);
        foreach (var token in _analysis.Sentence.Tokens)
        {
            if (token.Pos != PartOfSpeech.Noun || _analysis.Terms[token.Index] is not { } head
                || _analysis.ClauseOf(token.Index) != index
                || token.Relation is Relation.Compound or Relation.Nummod || IsDenied(token.Index, clause, features))
            {
                continue;
            }

            if (token.Index == clause.Theme && SaysExists(clause) && features.Polarity == Polarity.Affirmed)
            {
                continue;
            }

            var terms = ImmutableArray.CreateBuilder<ClaimTerm>();
            terms.Add(new ClaimTerm(head, TermRole.Theme, TermRole.Theme, string.Empty, SpanOf(token.Index)));
            foreach (var (at, term) in _analysis.Terms.Below(_analysis.Sentence, token.Index))
            {
                if (at != token.Index)
                {
                    terms.Add(new ClaimTerm(term, TermRole.Modifier, TermRole.Theme, string.Empty, SpanOf(at)));
                }
            }

            var mention = features with
            {
                Force = Force.None,
                Polarity = Polarity.Affirmed,
                Role = features.Role == ClaimRole.Asserted ? ClaimRole.Presupposed : features.Role,
            };
            yield return Finish(index, clause, mention, null, terms.ToImmutable()) with { IsMention = true };
        }
    }

    private bool IsDenied(int token, Clause clause, ClauseFeatures features)
    {
        var sentence = _analysis.Sentence;
        var determiner = sentence.Child(token, Relation.Det)?.Lower;
        if (determiner is "no" or "any" or "neither" or "another" or "what" or "whatever" or "which")
        {
            return true;
        }

        var denied = features.ThemeDenied || features.VerbNegated || features.Polarity == Polarity.Denied
            || features.Force is Force.Prohibited or Force.NotRequired;
        return denied && determiner is not ("the" or "this" or "that" or "these" or "those");
    }

    private Claim Finish(int index, Clause clause, ClauseFeatures features, Term? predicate, ImmutableArray<ClaimTerm> terms)
    {
        var quote = QuoteFinder.SpanOf(_analysis, index);
        var known = terms.Select(term => term.Term).ToHashSet();
        var nearby = _analysis.Terms.All().Concat(_context.Surroundings).Concat(_context.Antecedent)
            .Where(term => !known.Contains(term)).Distinct().ToImmutableArray();
        return _blank with
        {
            Quote = quote.Shift(_offset),
            Shape = clause.Shape,
            Predicate = predicate,
            PredicateSpan = SpanOf(clause.Predicate),
            Terms = terms,
            Nearby = nearby,
            Topic = _context.Topic,
            Features = features,
            Quantities = [.. _quantities.Where(quantity => BelongsTo(quantity, index)).Select(quantity => new Measure(quantity, MeasuredBy(quantity, clause)))],
            Cues = CuesIn(quote, clause),
        };
    }

    /// <summary>A figure belongs to the clause it stands in and, where that cannot stand alone, to the one around it.</summary>
    private bool BelongsTo(Quantity quantity, int index)
    {
        var clause = _analysis.ClauseOf(quantity.Head >= 0 ? quantity.Head : quantity.FirstToken);
        while (clause >= 0 && clause != index && !_analysis.Clauses[clause].Finite)
        {
            clause = _analysis.Clauses[clause].Parent;
        }

        return clause == index && _analysis.Clauses[index].Shape != ClauseShape.Nominal;
    }

    private Term? MeasuredBy(Quantity quantity, Clause clause)
    {
        var head = quantity.Head;
        if (head >= 0 && (head < quantity.FirstToken || head > quantity.LastToken)
            && _analysis.Sentence.Tokens[head].Pos is PartOfSpeech.Noun && _analysis.Terms[_analysis.Terms.LeaderOf(head)] is { } measured)
        {
            return measured;
        }

        var subject = clause.Theme >= 0 && !IsMeasured(clause.Theme) ? clause.Theme : clause.Actor;
        return subject < 0 || clause.Shape is not (ClauseShape.Copular or ClauseShape.Verbal) ? null
            : _analysis.Sentence.Tokens[subject].Pos == PartOfSpeech.Pronoun
                ? _context.Antecedent.FirstOrDefault()
                : _analysis.Terms[_analysis.Terms.LeaderOf(subject)];
    }

    private ImmutableArray<Cue> CuesIn(TextSpan quote, Clause clause)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        var tokens = _analysis.Sentence.Tokens;
        foreach (var match in _analysis.Cues)
        {
            var span = TextSpan.Union(tokens[match.First].Span, tokens[match.End - 1].Span);
            if (quote.Contains(span) && match.Kind is CueKind.Polarity or CueKind.Modality or CueKind.Force or CueKind.Condition)
            {
                cues.Add(new Cue(match.Kind, span.Shift(_offset), string.Empty));
            }
        }

        cues.Add(new Cue(CueKind.Predicate, SpanOf(clause.Predicate), string.Empty));
        return [.. cues.OrderBy(cue => cue.Span).ThenBy(cue => cue.Kind)];
    }

    private TextSpan SpanOf(int token) => _analysis.Sentence.Tokens[token].Span.Shift(_offset);
}
