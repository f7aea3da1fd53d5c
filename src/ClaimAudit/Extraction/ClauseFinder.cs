using System.Collections.Immutable;
using ClaimAudit.Language;

namespace ClaimAudit.Extraction;

/// <summary>Takes a dependency tree apart into clauses, as clause-based open information extraction does (Del Corro and
/// Gemulla, ClausIE, 2013): one for each predicate, with arguments that coordination, control and relative clauses leave unsaid.</summary>
internal sealed class ClauseFinder
{
    private readonly Sentence _sentence;
    private readonly Func<int, bool> _isAct;
    private readonly Func<int, bool> _isThing;
    private readonly List<Clause> _clauses = [];
    private readonly int[] _clauseOf;

    private ClauseFinder(Sentence sentence, Func<int, bool> isAct, Func<int, bool> isThing)
    {
        _sentence = sentence;
        _isThing = isThing;
        _isAct = isAct;
        _clauseOf = new int[sentence.Tokens.Length];
        Array.Fill(_clauseOf, -1);
    }

    /// <summary>The clauses of a sentence, each behind the one it stands in.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isAct">Whether the noun at a token names an act.</param>
    /// <param name="isThing">Whether the word at a token belongs to the name of a thing or party, so that it is no verb.</param>
    public static ImmutableArray<Clause> Find(Sentence sentence, Func<int, bool> isAct, Func<int, bool> isThing)
    {
        var finder = new ClauseFinder(sentence, isAct, isThing);
        finder.Walk();
        finder.ShareObjects();
        return [.. finder._clauses];
    }

    private void Walk()
    {
        var queue = new Queue<int>();
        queue.Enqueue(_sentence.Root);
        while (queue.TryDequeue(out var token))
        {
            if (ShapeOf(token) is { } shape)
            {
                _clauseOf[token] = _clauses.Count;
                _clauses.Add(Build(token, shape));
            }

            foreach (var child in _sentence.ChildrenOf(token))
            {
                queue.Enqueue(child);
            }
        }
    }

    private ClauseShape? ShapeOf(int index)
    {
        var token = _sentence.Tokens[index];
        if (Has(index, Relation.Cop))
        {
            return ClauseShape.Copular;
        }

        if (token.Relation == Relation.Conj && token.Pos == PartOfSpeech.Adjective && Has(token.Head, Relation.Cop))
        {
            return ClauseShape.Copular;
        }

        if (_isThing(index) && token.Relation != Relation.Root)
        {
            return null;
        }

        if (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
        {
            return token.Relation switch
            {
                Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Case or Relation.Mark or Relation.Fixed
                    or Relation.Compound or Relation.Cc => null,
                Relation.Amod => token.Pos == PartOfSpeech.Verb && _isAct(index) ? ClauseShape.Participial : null,
                Relation.Acl => ClauseShape.Participial,
                _ => Has(index, Relation.Expl) && string.Equals(token.Lemma, "be", StringComparison.Ordinal)
                    ? ClauseShape.Existential
                    : ClauseShape.Verbal,
            };
        }

        if (token.Relation is Relation.Compound)
        {
            return null;
        }

        if (token.Relation is Relation.Root or Relation.Parataxis or Relation.Advcl or Relation.Ccomp or Relation.Xcomp
            && token.Pos is not (PartOfSpeech.Punctuation or PartOfSpeech.Numeral))
        {
            return token.Pos == PartOfSpeech.Noun && _isAct(index) ? ClauseShape.Nominal : ClauseShape.Fragment;
        }

        return token.Pos == PartOfSpeech.Noun && _isAct(index) ? ClauseShape.Nominal : null;
    }

    private Clause Build(int index, ClauseShape shape)
    {
        var parent = ParentClause(index);
        var obliques = ImmutableArray.CreateBuilder<Oblique>();
        int actor = -1, theme = -1, second = -1;
        var passive = Has(index, Relation.AuxPass) || Has(index, Relation.NsubjPass);
        foreach (var child in _sentence.ChildrenOf(index))
        {
            switch (_sentence.Tokens[child].Relation)
            {
                case Relation.Nsubj or Relation.NsubjOuter or Relation.Csubj or Relation.CsubjOuter:
                    if (shape is ClauseShape.Verbal or ClauseShape.Participial)
                    {
                        actor = child;
                    }
                    else
                    {
                        theme = child;
                    }

                    break;
                case Relation.NsubjPass or Relation.CsubjPass:
                    theme = child;
                    break;
                case Relation.Obj when theme < 0:
                    theme = child;
                    break;
                case Relation.Obj:
                    second = second < 0 ? child : second;
                    break;
                case Relation.Iobj:
                    second = child;
                    break;
                case Relation.OblAgent:
                    actor = child;
                    break;
                case Relation.Obl or Relation.OblUnmarked:
                    obliques.Add(new Oblique(CaseOf(child), child));
                    break;
                case Relation.Nmod or Relation.NmodUnmarked or Relation.NmodPoss or Relation.Compound or Relation.Amod
                    when shape is ClauseShape.Nominal or ClauseShape.Fragment or ClauseShape.Copular:
                    AddNominalArgument(child, shape, obliques, ref actor, ref theme);
                    break;
            }
        }

        var clause = new Clause(index, shape, actor, theme, second, obliques.ToImmutable(), parent, IsFinite(index, shape));
        return Inherit(clause, passive);
    }

    private void AddNominalArgument(int child, ClauseShape shape, ImmutableArray<Oblique>.Builder obliques, ref int actor, ref int theme)
    {
        var relation = _sentence.Tokens[child].Relation;
        if (relation is Relation.Nmod or Relation.NmodUnmarked)
        {
            var preposition = CaseOf(child);
            if (shape == ClauseShape.Nominal && theme < 0 && preposition is "of")
            {
                theme = child;
            }
            else
            {
                obliques.Add(new Oblique(preposition, child));
            }
        }
        else if (shape == ClauseShape.Nominal && theme < 0 && relation == Relation.Compound)
        {
            theme = child;
        }
        else if (shape == ClauseShape.Nominal && relation == Relation.NmodPoss)
        {
            actor = child;
        }
    }

    private Clause Inherit(Clause clause, bool passive)
    {
        var token = _sentence.Tokens[clause.Predicate];
        var parent = clause.Parent >= 0 ? _clauses[clause.Parent] : null;
        var governor = token.Head;
        switch (token.Relation)
        {
            case Relation.Acl or Relation.Amod:
                return token.Tag switch
                {
                    "VBN" or "VBD" or "JJ" => clause with { Theme = clause.Theme < 0 ? governor : clause.Theme },
                    "VBG" when token.Relation == Relation.Amod => clause with { Theme = clause.Theme < 0 ? governor : clause.Theme },
                    "VBG" => clause with { Actor = clause.Actor < 0 ? governor : clause.Actor },
                    _ => clause,
                };
            case Relation.AclRelcl:
                return FillRelative(clause, governor, passive);
            case Relation.Conj when parent is not null && parent.Predicate == governor && clause.Actor < 0
                && (clause.Theme < 0 || parent.Shape is ClauseShape.Verbal or ClauseShape.Participial):
                return FillConjunct(clause, parent, passive || IsBareParticiple(clause.Predicate, parent));
            case Relation.Xcomp or Relation.Ccomp or Relation.Advcl when parent is not null && clause.Actor < 0:
                return FillControlled(clause, parent, passive, token.Relation == Relation.Xcomp);
            default:
                return clause;
        }
    }

    private Clause FillRelative(Clause clause, int antecedent, bool passive)
    {
        var filled = clause with
        {
            Actor = IsRelativePronoun(clause.Actor) ? antecedent : clause.Actor,
            Theme = IsRelativePronoun(clause.Theme) ? antecedent : clause.Theme,
            Obliques = [.. clause.Obliques.Select(oblique => IsRelativePronoun(oblique.Head) ? oblique with { Head = antecedent } : oblique)],
        };
        var gap = filled.Theme < 0 && filled.Actor >= 0 && filled.Actor != antecedent && !passive
            && filled.Obliques.All(oblique => oblique.Head != antecedent);
        return gap ? filled with { Theme = antecedent } : filled;
    }

    private static Clause FillConjunct(Clause clause, Clause first, bool passive) =>
        clause.Shape is ClauseShape.Verbal or ClauseShape.Participial && !passive
            ? clause with { Actor = first.Actor >= 0 ? first.Actor : first.Theme }
            : clause with { Theme = clause.Theme >= 0 ? clause.Theme : first.Theme >= 0 ? first.Theme : first.Actor };

    private static Clause FillControlled(Clause clause, Clause parent, bool passive, bool controlled)
    {
        var controller = controlled && parent.Theme >= 0 ? parent.Theme : parent.Actor >= 0 ? parent.Actor : parent.Theme;
        if (controller == clause.Predicate)
        {
            return clause;
        }

        return passive || clause.Shape is not (ClauseShape.Verbal or ClauseShape.Participial)
            ? clause with { Theme = clause.Theme >= 0 ? clause.Theme : controller }
            : clause with { Actor = controller };
    }

    /// <summary>"Laws restricting or prohibiting the sharing": the object said once belongs to both verbs.</summary>
    private void ShareObjects()
    {
        for (var i = 0; i < _clauses.Count; i++)
        {
            var clause = _clauses[i];
            var token = _sentence.Tokens[clause.Predicate];
            if (token.Relation != Relation.Conj || clause.Parent < 0 || _clauses[clause.Parent].Predicate != token.Head)
            {
                continue;
            }

            var first = _clauses[clause.Parent];
            if (first.Theme < 0 && clause.Theme > clause.Predicate && first.Obliques.IsEmpty && token.Index - first.Predicate <= 3)
            {
                _clauses[clause.Parent] = first with { Theme = clause.Theme };
            }
        }
    }

    private int ParentClause(int index)
    {
        for (var head = _sentence.Tokens[index].Head; head >= 0; head = _sentence.Tokens[head].Head)
        {
            if (_clauseOf[head] >= 0)
            {
                return _clauseOf[head];
            }
        }

        return -1;
    }

    private bool IsFinite(int index, ClauseShape shape)
    {
        if (shape is ClauseShape.Nominal or ClauseShape.Participial)
        {
            return false;
        }

        var token = _sentence.Tokens[index];
        if (token.Relation is Relation.Xcomp || (token.Relation is Relation.Advcl or Relation.Csubj or Relation.Conj or Relation.Obl && token.Tag is "VBG"))
        {
            return false;
        }

        return token.Tag is "VBZ" or "VBP" or "VBD" or "MD" || token.Relation == Relation.Root
            || Has(index, Relation.Nsubj) || Has(index, Relation.NsubjPass) || Has(index, Relation.Cop)
            || (Has(index, Relation.Aux) && !MarkedInfinitive(index));
    }

    private bool MarkedInfinitive(int index) =>
        _sentence.Child(index, Relation.Mark) is { Lower: "to" };

    private bool IsBareParticiple(int index, Clause first) =>
        _sentence.Tokens[index].Tag == "VBN" && !Has(index, Relation.Aux) && Has(first.Predicate, Relation.AuxPass);

    private bool IsRelativePronoun(int index) =>
        index >= 0 && _sentence.Tokens[index].Tag is "WDT" or "WP" && _sentence.Tokens[index].Lower is "which" or "that" or "who" or "whom";

    private string CaseOf(int index) => _sentence.Child(index, Relation.Case)?.Lower ?? string.Empty;

    private bool Has(int index, Relation relation) => _sentence.Child(index, relation) is not null;
}
