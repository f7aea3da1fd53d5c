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
    private readonly ArgumentReader _arguments;
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
        _arguments = new ArgumentReader(analysis, quantities, context, offset);
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
        var forceWord = features.AnyAct && clause.Theme >= 0;
        if (forceWord && clause.Theme >= 0 && _analysis.Sentence.Tokens[clause.Theme].Pos == PartOfSpeech.Pronoun)
        {
            return null;
        }

        var predicate = forceWord ? null : _analysis.Terms[_analysis.Terms.LeaderOf(clause.Predicate)];
        if (predicate is not null)
        {
            terms.Add(new ClaimTerm(predicate, TermRole.Predicate, TermRole.Predicate, string.Empty, SpanOf(clause.Predicate)));
        }

        _arguments.Add(terms, clause, clause.Theme, TermRole.Theme, string.Empty);
        _arguments.Add(terms, clause, clause.Actor, TermRole.Actor, string.Empty);
        _arguments.Add(terms, clause, clause.Second, TermRole.Oblique, string.Empty);
        foreach (var oblique in clause.Obliques)
        {
            if (IsDated(oblique))
            {
                continue;
            }

            _arguments.Add(terms, clause, oblique.Head, TermRole.Oblique, oblique.Case);
        }

        _arguments.AddModifiers(terms, index);
        var onlyAct = terms.Count == 1 && predicate is { Concept: not { Kind: ConceptKind.Act } } && !_quantities.Any(quantity => BelongsTo(quantity, index));
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
        var nearby = _analysis.Terms.All().Concat(_context.Surroundings).Concat(_context.Antecedents.Subject)
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

        var subject = clause.Theme >= 0 && !_arguments.IsMeasured(clause.Theme) ? clause.Theme : clause.Actor;
        return subject < 0 || clause.Shape is not (ClauseShape.Copular or ClauseShape.Verbal) ? null
            : _analysis.Sentence.Tokens[subject].Pos == PartOfSpeech.Pronoun
                ? _context.Antecedents.Of(_analysis.Sentence.Tokens[subject].Lower).FirstOrDefault() ?? Counted(quantity)
                : _analysis.Terms[_analysis.Terms.LeaderOf(subject)];
    }

    /// <summary>"You can borrow six films": where nobody in particular has them, the things counted are what is measured.</summary>
    private Term? Counted(Quantity quantity) =>
        quantity is { Dimension: Dimension.Count, Head: >= 0 } ? _analysis.Terms[_analysis.Terms.LeaderOf(quantity.Head)] : null;

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

    private TextSpan SpanOf(int token) => _arguments.SpanOf(token);
}
