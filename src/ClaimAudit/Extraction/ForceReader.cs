using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Reads words of duty, permission, prohibition and limitation, and sets their force on the act they govern:
/// the complement ("required to share"), the noun ("prohibits the sharing"), or any act on a thing ("animals are banned").</summary>
internal static class ForceReader
{
    /// <summary>Sets force on clauses; a clause that only carries the force is marked so.</summary>
    public static void Read(SentenceAnalysis analysis, ClauseFeatures[] features)
    {
        foreach (var cue in analysis.CuesOf(CueKind.Force))
        {
            var anchor = analysis.AnchorOf(cue);
            var token = analysis.Sentence.Tokens[anchor];
            if (token.Tag == "MD" || ForceOf(cue.Value) is not { } force)
            {
                continue;
            }

            var carrier = analysis.ClauseHeadedBy(anchor);
            var (effective, denied) = Combine(analysis, features, anchor, carrier, force);
            var governed = Governed(analysis, cue, anchor);
            foreach (var act in governed)
            {
                features[act] = Set(features[act], effective, denied, carrier >= 0 ? features[carrier] : null);
            }

            if (carrier >= 0 && !governed.Contains(carrier))
            {
                features[carrier] = governed.Count > 0
                    ? features[carrier] with { CarrierOnly = true }
                    : Set(features[carrier] with { VerbNegated = false, ThemeDenied = false, AnyAct = true }, effective, denied, features[carrier]);
            }
        }
    }

    private static ClauseFeatures Set(ClauseFeatures act, Force force, bool denied, ClauseFeatures? carrier)
    {
        if (act.VerbNegated && force is Force.Required or Force.Permitted)
        {
            force = force == Force.Required ? Force.Prohibited : Force.NotRequired;
        }

        return act with
        {
            Force = force,
            VerbNegated = false,
            Polarity = denied ? Polarity.Denied : Polarity.Affirmed,
            Universal = act.Universal || carrier is { Universal: true },
            Modality = carrier is null ? act.Modality : (Modality)Math.Max((int)carrier.Modality, (int)act.Modality),
            Role = carrier is { Role: not ClaimRole.Asserted } ? carrier.Role : act.Role,
        };
    }

    /// <summary>What is left of a force when its word is itself negated: of a rule-giver ("no law requires") the rule is
    /// denied; of the one bound by it ("is not required") the force turns into its counterpart in the deontic square.</summary>
    private static (Force Force, bool Denied) Combine(
        SentenceAnalysis analysis, ClauseFeatures[] features, int anchor, int carrier, Force force)
    {
        var (negated, byRule) = NegationOver(analysis, features, anchor, carrier);
        if (!negated)
        {
            return (force, false);
        }

        return byRule || force is Force.Restricted
            ? (force, true)
            : force switch
            {
                Force.Prohibited => (Force.Permitted, false),
                Force.Required => (Force.NotRequired, false),
                Force.Permitted => (Force.Prohibited, false),
                Force.NotRequired => (Force.Required, false),
                _ => (force, true),
            };
    }

    private static (bool Negated, bool ByRule) NegationOver(
        SentenceAnalysis analysis, ClauseFeatures[] features, int anchor, int carrier)
    {
        if (carrier < 0)
        {
            var host = analysis.ClauseOf(anchor);
            return host >= 0 && IsArgument(analysis, anchor, host)
                ? (features[host].VerbNegated || features[host].ThemeDenied, true)
                : (false, false);
        }

        var clause = analysis.Clauses[carrier];
        var byRule = analysis.IsNorm(clause.Actor) || analysis.IsNorm(clause.Theme) && clause.Shape == ClauseShape.Participial;
        var own = features[carrier].VerbNegated || features[carrier].ThemeDenied;
        if (analysis.Sentence.Tokens[clause.Predicate].Relation is Relation.Acl or Relation.AclRelcl or Relation.Conj
            && clause.Parent >= 0)
        {
            var outer = OuterDenial(analysis, features, carrier);
            return outer ? (!own, true) : (own, byRule);
        }

        return (own, byRule);
    }

    /// <summary>"There are no laws that restrict": the denial of the laws is a denial of what they would do.</summary>
    private static bool OuterDenial(SentenceAnalysis analysis, ClauseFeatures[] features, int index)
    {
        var clause = analysis.Clauses[index];
        while (analysis.Sentence.Tokens[clause.Predicate].Relation == Relation.Conj && clause.Parent >= 0
            && analysis.Clauses[clause.Parent].Predicate == analysis.Sentence.Tokens[clause.Predicate].Head)
        {
            clause = analysis.Clauses[clause.Parent];
        }

        var token = analysis.Sentence.Tokens[clause.Predicate];
        return token.Relation is Relation.Acl or Relation.AclRelcl && clause.Parent >= 0
            && IsArgument(analysis, token.Head, clause.Parent)
            && (features[clause.Parent].ThemeDenied || features[clause.Parent].VerbNegated)
            && features[clause.Parent].Force == Force.None;
    }

    private static bool IsArgument(SentenceAnalysis analysis, int token, int clause)
    {
        var tokens = analysis.Sentence.Tokens;
        while (tokens[token].Relation is Relation.Conj or Relation.Appos)
        {
            token = tokens[token].Head;
        }

        var host = analysis.Clauses[clause];
        return token == host.Theme || token == host.Actor || token == host.Predicate || token == host.Second;
    }

    private static List<int> Governed(SentenceAnalysis analysis, CueMatch cue, int anchor)
    {
        var acts = new List<int>();
        for (var i = cue.First; i < cue.End; i++)
        {
            Collect(analysis, cue, i, acts);
        }

        if (acts.Count == 0 && analysis.ClauseHeadedBy(anchor) is var carrier and >= 0)
        {
            var theme = analysis.Clauses[carrier].Theme;
            AddAct(analysis, theme, acts);
            if (acts.Count == 0 && theme >= 0 && ActOn(analysis, theme) is { } act)
            {
                AddAct(analysis, act.Index, acts);
            }
        }

        return acts;
    }

    /// <summary>"Prohibits sharing data", "allows counties to sell": the act hangs on the thing or the party named.</summary>
    private static Token? ActOn(SentenceAnalysis analysis, int theme)
    {
        foreach (var child in analysis.Sentence.ChildrenOf(theme))
        {
            var token = analysis.Sentence.Tokens[child];
            if ((token.Relation == Relation.Amod && token.Tag == "VBG")
                || (token.Relation == Relation.Acl && analysis.Sentence.Child(child, Relation.Mark) is { Lower: "to" or "from" }))
            {
                return token;
            }
        }

        return null;
    }

    private static void Collect(SentenceAnalysis analysis, CueMatch cue, int governor, List<int> acts)
    {
        foreach (var child in analysis.Sentence.ChildrenOf(governor))
        {
            if (cue.Covers(child))
            {
                continue;
            }

            var token = analysis.Sentence.Tokens[child];
            var isAct = token.Relation switch
            {
                Relation.Xcomp or Relation.Ccomp or Relation.Csubj or Relation.CsubjPass => true,
                Relation.Acl => token.Tag != "VBN",
                Relation.Advcl => analysis.Sentence.Child(child, Relation.Mark) is { Lower: "to" or "from" or "on" or "for" or "against" }
                    || analysis.Sentence.Child(child, Relation.Case) is { Lower: "from" },
                Relation.Nmod or Relation.Obl => analysis.Sentence.Child(child, Relation.Case) is
                { Lower: "on" or "to" or "for" or "from" or "against" or "of" or "regarding" or "concerning" },
                _ => false,
            };
            if (isAct)
            {
                AddAct(analysis, child, acts);
            }
        }
    }

    private static void AddAct(SentenceAnalysis analysis, int token, List<int> acts)
    {
        var clause = token < 0 ? -1 : analysis.ClauseHeadedBy(token);
        if (clause < 0 || acts.Contains(clause))
        {
            return;
        }

        acts.Add(clause);
        for (var i = 0; i < analysis.Clauses.Length; i++)
        {
            var predicate = analysis.Sentence.Tokens[analysis.Clauses[i].Predicate];
            if (!acts.Contains(i) && ((predicate.Relation == Relation.Conj && predicate.Head == token
                && analysis.Sentence.Child(predicate.Index, Relation.Nsubj) is null) || IsIncluded(analysis, i, clause)))
            {
                acts.Add(i);
            }
        }
    }

    /// <summary>"Required to cooperate, including sharing information": what is included is required too.</summary>
    private static bool IsIncluded(SentenceAnalysis analysis, int index, int act)
    {
        var predicate = analysis.Clauses[index].Predicate;
        return analysis.Clauses[index].Parent == act
            && (analysis.Sentence.Child(predicate, Relation.Case) ?? analysis.Sentence.Child(predicate, Relation.Mark)) is { Lower: "including" };
    }

    private static Force? ForceOf(string value) => value switch
    {
        "required" => Force.Required,
        "permitted" => Force.Permitted,
        "prohibited" => Force.Prohibited,
        "not-required" => Force.NotRequired,
        "restricted" => Force.Restricted,
        "unable" => Force.Unable,
        _ => null,
    };
}
