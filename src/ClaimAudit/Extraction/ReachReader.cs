using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Tells which clauses of a sentence speak of what is the same everywhere: what a general law says, how a general
/// programme works, what a general office does. Whatever binds the sentence to a place makes it speak of that place alone.</summary>
internal sealed class ReachReader
{
    /// <summary>How many clauses may stand between an act and the law that governs it.</summary>
    private const int MostSteps = 3;

    private readonly SentenceAnalysis _analysis;
    private readonly ImmutableArray<Authority> _before;
    private readonly ImmutableArray<Authority> _opening;
    private readonly bool _isLocal;
    private readonly bool _isBound;

    /// <summary>Prepares a sentence.</summary>
    /// <param name="analysis">The sentence.</param>
    /// <param name="question">The sentences of the question it answers.</param>
    /// <param name="own">The page's own jurisdiction; null for none.</param>
    /// <param name="before">What the sentence before spoke of: what "it" stands for.</param>
    public ReachReader(SentenceAnalysis analysis, ImmutableArray<SentenceAnalysis> question, string? own, ImmutableArray<Authority> before)
    {
        _analysis = analysis;
        _before = before;
        _isLocal = (analysis.Authorities.IsEmpty && before.IsEmpty) || SpeaksOfPlace(analysis, own);
        _opening = Opening();
        _isBound = !_isLocal && (Says(analysis, "bound") || (!Says(analysis, "everywhere") && question.Any(asked => SpeaksOfPlace(asked, own))));
    }

    /// <summary>Whose word or deed a clause is, where that is the same everywhere; none otherwise.</summary>
    public ImmutableArray<Authority> Of(int clause, ClauseFeatures features)
    {
        if (_isLocal || clause < 0)
        {
            return [];
        }

        var found = Governing(clause, features);
        return [.. found.Where(authority => !_isBound || authority.Kind == AuthorityKind.Law).DistinctBy(authority => authority.Id, StringComparer.Ordinal)];
    }

    /// <summary>What the sentence speaks of, should the next begin with "it".</summary>
    public ImmutableArray<Authority> SpokenOf() => _analysis.Clauses.IsEmpty ? [] : Subject(0);

    private static bool SpeaksOfPlace(SentenceAnalysis analysis, string? own) =>
        Says(analysis, "here") || Says(analysis, "varying") || !PlaceReader.Read(analysis.Sentence, own).IsEmpty;

    private static bool Says(SentenceAnalysis analysis, string reach) => analysis.CuesOf(CueKind.Reach).Any(cue => cue.Value == reach);

    /// <summary>The law in force over the clause, or else who or what it is said of.</summary>
    private ImmutableArray<Authority> Governing(int clause, ClauseFeatures features)
    {
        for (var (at, step) = (clause, 0); at >= 0 && step < MostSteps; step++)
        {
            var behind = Behind(at);
            if (!behind.IsEmpty)
            {
                return behind;
            }

            if (!_opening.IsEmpty && _analysis.Sentence.Tokens[_analysis.Clauses[at].Predicate].Relation is not (Relation.Acl or Relation.AclRelcl or Relation.Advcl))
            {
                return _opening;
            }

            var subject = Subject(at);
            if (!subject.IsEmpty)
            {
                return subject;
            }

            var mayClimb = features.Force != Force.None || Continues(at);
            if (!mayClimb || IsSeparate(at))
            {
                return [];
            }

            at = _analysis.Clauses[at].Parent;
        }

        return [];
    }

    /// <summary>The law with which the sentence begins: "Under federal law, the fee is …".</summary>
    private ImmutableArray<Authority> Opening() => _analysis.Sentence.Tokens[0].Lower is not "under" ? [] :
    [
        .. _analysis.Authorities.Where(match => match.Value.Kind == AuthorityKind.Law && match.Start is 1 or 2).Select(match => match.Value),
    ];

    /// <summary>"Under federal law", "by the Privacy Act".</summary>
    private ImmutableArray<Authority> Behind(int clause) =>
    [
        .. _analysis.Sentence.ChildrenOf(_analysis.Clauses[clause].Predicate)
            .Where(child => _analysis.Sentence.Tokens[child].Relation is Relation.Obl or Relation.OblAgent or Relation.OblUnmarked or Relation.Nmod
                && _analysis.Sentence.Child(child, Relation.Case) is { Lower: "under" or "by" })
            .SelectMany(NamedAt).Where(authority => authority.Kind == AuthorityKind.Law),
    ];

    /// <summary>What the clause is said of: "federal law requires", "laws that require", "SAVE is run by".</summary>
    private ImmutableArray<Authority> Subject(int clause)
    {
        var predicate = _analysis.Clauses[clause].Predicate;
        var token = _analysis.Sentence.Tokens[predicate];
        if (token.Relation is Relation.Acl or Relation.AclRelcl && token.Head >= 0)
        {
            return token.Tag == "VBN" ? [] : [.. NamedAt(token.Head).Where(authority => authority.Kind == AuthorityKind.Law)];
        }

        if (_analysis.Sentence.Child(predicate, Relation.Nsubj) is { } subject)
        {
            return IsPronoun(subject) ? Antecedent(clause) : [.. NamedAt(subject.Index)];
        }

        if (_analysis.Sentence.Child(predicate, Relation.NsubjPass) is { } passive)
        {
            if (IsPronoun(passive))
            {
                return Antecedent(clause);
            }

            var byGeneral = _analysis.Clauses[clause].Actor is var actor and >= 0 && NamedAt(actor).Any();
            return [.. NamedAt(passive.Index).Where(authority => byGeneral || authority.Kind != AuthorityKind.Programme || !_isBound)];
        }

        return [];
    }

    private static bool IsPronoun(Token token) => token is { Pos: PartOfSpeech.Pronoun, Lower: "it" or "they" };

    /// <summary>"SAVE is run by USCIS, and it keeps …": the subject of the sentence, or of the one before.</summary>
    private ImmutableArray<Authority> Antecedent(int clause) => clause == 0 ? _before : Subject(0);

    /// <summary>What a noun names: itself, what it is joined with, the law it is a part of.</summary>
    private IEnumerable<Authority> NamedAt(int noun)
    {
        var part = _analysis.CuesOf(CueKind.Reach).Any(cue => cue.Value == "part" && cue.Covers(noun));
        return _analysis.Authorities.Where(match => (noun >= match.Start && noun < match.End) || Stands(AnchorOf(match), noun, part)).Select(match => match.Value);
    }

    private bool Stands(int anchor, int noun, bool part)
    {
        while (anchor >= 0 && anchor != noun)
        {
            var token = _analysis.Sentence.Tokens[anchor];
            var joined = token.Relation is Relation.Conj or Relation.Appos or Relation.Flat
                || (part && token.Relation is Relation.Nmod or Relation.NmodPoss or Relation.Compound)
                || (token.Relation == Relation.Nmod && _analysis.Sentence.Child(anchor, Relation.Case) is { Lower: "such" or "like" or "including" });
            if (!joined)
            {
                return false;
            }

            anchor = token.Head;
        }

        return anchor == noun;
    }

    private int AnchorOf(PhraseMatch<Authority> match)
    {
        for (var i = match.Start; i < match.End; i++)
        {
            var head = _analysis.Sentence.Tokens[i].Head;
            if (head < match.Start || head >= match.End)
            {
                return i;
            }
        }

        return match.Start;
    }

    /// <summary>"Requires states to report and forbids them to wait": the second verb has no subject of its own.</summary>
    private bool Continues(int clause) =>
        _analysis.Sentence.Tokens[_analysis.Clauses[clause].Predicate].Relation is Relation.Conj or Relation.Xcomp;

    /// <summary>A clause that says something of its own beside the one around it.</summary>
    private bool IsSeparate(int clause)
    {
        var predicate = _analysis.Clauses[clause].Predicate;
        return _analysis.Sentence.Tokens[predicate].Relation switch
        {
            Relation.Parataxis or Relation.AclRelcl => true,
            Relation.Advcl => _analysis.Sentence.Child(predicate, Relation.Mark) is not { Lower: "to" or "from" },
            Relation.Conj => _analysis.Sentence.Child(predicate, Relation.Nsubj) is not null || _analysis.Sentence.Child(predicate, Relation.NsubjPass) is not null,
            _ => false,
        };
    }
}
