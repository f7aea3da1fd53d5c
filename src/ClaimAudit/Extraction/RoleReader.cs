using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Reads what the page does with each clause: asserts, presupposes, advises, supposes, reports; and how sure it is.</summary>
internal static class RoleReader
{
    /// <summary>Sets role and modality, from the outermost clause inwards.</summary>
    public static void Read(SentenceAnalysis analysis, ClauseFeatures[] features)
    {
        var conditional = analysis.CuesOf(CueKind.Condition).Any(cue => cue.First == 0);
        var reported = analysis.CuesOf(CueKind.Attribution).Any(cue => cue.Value == "phrase");
        var tense = IsPastTense(analysis);
        var past = (tense && IsDatedPast(analysis)) || IsFormerHabit(analysis.Sentence);
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = features[i] with { Past = past, PastTense = tense || past };
            var own = WithHedges(analysis, i, features[i]);
            own = reported && own.Role == ClaimRole.Asserted ? own with { Role = ClaimRole.Reported } : own;
            own = WithShape(analysis, i, own);
            var parent = analysis.Clauses[i].Parent;
            own = i == 0 && conditional ? own with { Conditional = true } : own;
            features[i] = parent < 0 ? WithMood(analysis, i, own) : Inherit(analysis, i, own, features[parent]);
            if (parent >= 0 && DependsOn(analysis, analysis.Clauses[i]))
            {
                features[parent] = features[parent] with { Conditional = true };
            }
        }
    }

    /// <summary>"If it rains, the match is postponed": what the clause around a condition says holds only under it; around an exception it holds
    /// all the same.</summary>
    private static bool DependsOn(SentenceAnalysis analysis, Clause clause)
    {
        var sentence = analysis.Sentence;
        return sentence.Tokens[clause.Predicate].Relation == Relation.Advcl
            && sentence.ChildrenOf(clause.Predicate).Any(child => sentence.Tokens[child].Relation is Relation.Mark or Relation.Advmod
                && analysis.CueAt(CueKind.Condition, child) is { Value: not "exception" }
                && (child == 0 || sentence.Tokens[child - 1].Lower != "even"));
    }

    private static bool IsPastTense(SentenceAnalysis analysis)
    {
        var root = analysis.Sentence.Root;
        return analysis.Sentence.Tokens[root].Tag == "VBD"
            || analysis.Sentence.ChildrenOf(root).Any(child => analysis.Sentence.Tokens[child] is { Tag: "VBD", Pos: PartOfSpeech.Auxiliary });
    }

    /// <summary>"Until 2012, agencies passed records": a date or a word for former times.</summary>
    private static bool IsDatedPast(SentenceAnalysis analysis) =>
        analysis.CuesOf(CueKind.Time).Any(cue => cue.Value is "former" or "ended" or "until" or "before")
        || analysis.Sentence.Tokens.Any(token => token.Lower.Length == 4 && token.Pos == PartOfSpeech.Numeral
            && token.Lower[0] is '1' or '2' && token.Lower.All(char.IsDigit));

    /// <summary>"The monks used to brew beer": they no longer do.</summary>
    private static bool IsFormerHabit(Sentence sentence)
    {
        var at = sentence.Tokens.FirstOrDefault(token => token.Lower == "used" && token.Index + 2 < sentence.Tokens.Length
            && sentence.Tokens[token.Index + 1].Lower == "to" && sentence.Tokens[token.Index + 2].Tag is "VB" or "VBP");
        return at is { Index: > 0 } && sentence.Child(at.Index, Relation.AuxPass) is null
            && (sentence.Root == at.Index || sentence.Root == at.Index + 2);
    }

    private static ClauseFeatures WithHedges(SentenceAnalysis analysis, int index, ClauseFeatures features)
    {
        foreach (var cue in analysis.Cues)
        {
            var anchor = analysis.AnchorOf(cue);
            if (analysis.ClauseOf(anchor) != index || analysis.Sentence.Tokens[anchor].Tag == "MD")
            {
                continue;
            }

            features = (cue.Kind, cue.Value) switch
            {
                (CueKind.Modality, "probable") => features with { Modality = Stronger(features.Modality, Modality.Probable) },
                (CueKind.Modality, "possible") => features with { Modality = Stronger(features.Modality, Modality.Possible) },
                (CueKind.Modality, "unknown") => features with { Modality = Stronger(features.Modality, Modality.Unknown) },
                (CueKind.Modality, "advice") => features with { Role = ClaimRole.Advice },
                (CueKind.Condition, _) => features with { Conditional = true },
                (CueKind.Quantifier, "all" or "none") => features with { Universal = true },
                (CueKind.Quantifier, "only") => features with { Limited = true, Only = true },
                (CueKind.Quantifier, "some") => features with { Limited = true },
                (CueKind.Time, "proposed" or "future") when analysis.Sentence.Tokens[anchor].Pos != PartOfSpeech.Noun || analysis.Sentence.Tokens[cue.End - 1].Tag == "MD" => features with { Role = ClaimRole.Alternative },
                _ => features,
            };
        }

        return WithMeans(analysis.Clauses[index], features);
    }

    /// <summary>"Riders may not ride without a helmet": what a rule says of doing it without something holds only so.</summary>
    private static ClauseFeatures WithMeans(Clause clause, ClauseFeatures features) =>
        features.Force is Force.Permitted or Force.Prohibited or Force.Unable && !features.Universal && clause.Obliques.Any(oblique => oblique.Case == "without")
            ? features with { Conditional = true }
            : features;

    private static ClauseFeatures WithShape(SentenceAnalysis analysis, int index, ClauseFeatures features)
    {
        var clause = analysis.Clauses[index];
        var predicate = analysis.Sentence.Tokens[clause.Predicate];
        if (features.Role == ClaimRole.Asserted && IsOfOthers(analysis, index, clause, predicate))
        {
            return features with { Role = ClaimRole.Alternative };
        }

        if (features.Role == ClaimRole.Asserted && IsSomebodysCause(analysis, clause, predicate))
        {
            return features with { Role = ClaimRole.Reported };
        }

        var gerund = clause.Shape == ClauseShape.Verbal && predicate.Tag == "VBG" && !clause.Finite && predicate.Relation != Relation.Root;
        if (features.Role == ClaimRole.Asserted && (features.Force == Force.None || predicate.Relation == Relation.AclRelcl) && IsGeneric(analysis, clause, predicate))
        {
            return features with { Role = ClaimRole.Hypothetical };
        }

        var presupposed = clause.Shape is ClauseShape.Nominal or ClauseShape.Participial || gerund;
        return presupposed && features.Role == ClaimRole.Asserted ? features with { Role = ClaimRole.Presupposed } : features;
    }

    /// <summary>"Other states have agreements", "in some states, a court decides": no word of the place the page is about.</summary>
    private static bool IsOfOthers(SentenceAnalysis analysis, int index, Clause clause, Token predicate)
    {
        var subject = predicate.Relation == Relation.AclRelcl ? predicate.Head : clause.Actor;
        return analysis.CuesOf(CueKind.Reach).Any(cue => cue.Value == "varying"
            && (cue.Covers(subject) || (analysis.Sentence.Tokens[cue.First].Lower == "in" && analysis.ClauseOf(analysis.AnchorOf(cue)) == index)));
    }

    /// <summary>"Proponents of change": what somebody stands for need not exist.</summary>
    private static bool IsSomebodysCause(SentenceAnalysis analysis, Clause clause, Token predicate) =>
        clause.Shape == ClauseShape.Nominal && predicate.Relation == Relation.Nmod
        && analysis.CueAt(CueKind.Attribution, predicate.Head) is { Value: "holder" };

    /// <summary>"Any disclosure", "an employee who discloses", "people whose data is shared": said of such cases, should there be any.</summary>
    private static bool IsGeneric(SentenceAnalysis analysis, Clause clause, Token predicate)
    {
        if (clause.Shape == ClauseShape.Nominal)
        {
            return IsIndefinite(analysis, clause.Predicate, predicate.Tag == "NNS");
        }

        return predicate.Relation is Relation.AclRelcl or Relation.Acl && predicate.Head >= 0 && !analysis.IsNorm(predicate.Head)
            && IsIndefinite(analysis, predicate.Head, IsPeople(analysis, predicate.Head, clause));
    }

    private static bool IsPeople(SentenceAnalysis analysis, int noun, Clause clause) =>
        analysis.Sentence.Tokens[noun].Tag == "NNS"
        && (analysis.Terms[analysis.Terms.LeaderOf(noun)]?.Concept?.Kind == ConceptKind.Party
            || analysis.Sentence.ChildrenOf(clause.Predicate).Any(child => analysis.Sentence.Tokens[child].Lower is "who" or "whom"));

    private static bool IsIndefinite(SentenceAnalysis analysis, int noun, bool whenBare)
    {
        var determiner = analysis.Sentence.Child(noun, Relation.Det)?.Lower;
        return determiner is null
            ? whenBare && analysis.Sentence.Child(noun, Relation.NmodPoss) is null
            : determiner is "a" or "an" or "any" or "no" or "every" or "each" or "another" or "those" or "whatever";
    }

    private static ClauseFeatures WithMood(SentenceAnalysis analysis, int index, ClauseFeatures features)
    {
        var clause = analysis.Clauses[index];
        var sentence = analysis.Sentence;
        if (sentence.Tokens[^1].Lower == "?" || IsLeftOpen(sentence, clause))
        {
            return features with { Role = ClaimRole.Question };
        }

        var root = sentence.Tokens[clause.Predicate];
        if (IsNoStatement(sentence, clause, root))
        {
            return features with { Role = ClaimRole.Hypothetical };
        }

        var imperative = root.Tag == "VB" && clause.Actor < 0 && clause.Theme != clause.Actor
            && sentence.Child(root.Index, Relation.NsubjPass) is null
            && !sentence.ChildrenBy(root.Index, Relation.Aux).Any(aux => aux.Lower is not ("do" or "to"))
            && features.Force == Force.None;
        return imperative ? features with { Role = ClaimRole.Advice } : features;
    }

    /// <summary>"Whether they are notified": asked. What the page calls unknown ("it is unclear whether") is a claim all the same.</summary>
    private static bool IsLeftOpen(Sentence sentence, Clause clause) => sentence.ChildrenBy(clause.Predicate, Relation.Mark).Any(mark => mark.Lower == "whether");

    /// <summary>A gerund without a finite verb, or words the parser could not bring under the verb that follows them.</summary>
    private static bool IsNoStatement(Sentence sentence, Clause clause, Token root) =>
        (root.Tag == "VBG" && clause.Actor < 0 && sentence.Child(root.Index, Relation.Aux) is null)
        || (clause.Shape == ClauseShape.Fragment && sentence.Tokens.Any(token => token.Tag == "MD"));

    private static ClauseFeatures Inherit(SentenceAnalysis analysis, int index, ClauseFeatures own, ClauseFeatures parent)
    {
        var clause = analysis.Clauses[index];
        var predicate = analysis.Sentence.Tokens[clause.Predicate];
        var mark = analysis.Sentence.Child(clause.Predicate, Relation.Mark)?.Lower ?? string.Empty;
        if (predicate.Relation == Relation.Advcl && IsSupposition(analysis, clause, mark))
        {
            return own with { Role = ClaimRole.Hypothetical };
        }

        if (predicate.Relation != Relation.Conj && parent.Modality != Modality.Unknown && IsLeftOpen(analysis.Sentence, clause))
        {
            return own with { Role = ClaimRole.Question };
        }

        if (predicate.Relation is Relation.Ccomp or Relation.Xcomp && IsAttribution(analysis, clause.Parent))
        {
            return own with { Role = ClaimRole.Reported };
        }

        var infinitive = mark == "to" && own.Force == Force.None && !Continues(analysis, clause);
        if (infinitive && own.Role is ClaimRole.Asserted or ClaimRole.Presupposed)
        {
            own = own with { Role = parent.Role == ClaimRole.Alternative ? ClaimRole.Alternative : ClaimRole.Hypothetical };
        }

        if (predicate.Relation is Relation.Conj or Relation.Parataxis && clause.Finite)
        {
            return parent.Role is ClaimRole.Question or ClaimRole.Reported ? own with { Role = parent.Role } : own;
        }

        var role = parent.Role is ClaimRole.Asserted or ClaimRole.Presupposed ? own.Role
            : own.Role is ClaimRole.Asserted or ClaimRole.Presupposed ? parent.Role : own.Role;
        return own with
        {
            Role = role,
            Modality = Stronger(own.Modality, parent.Modality),
            Conditional = own.Conditional || parent.Conditional,
        };
    }

    private static bool IsSupposition(SentenceAnalysis analysis, Clause clause, string mark)
    {
        if (mark is "if" or "unless" or "when" or "whenever" or "where" or "once" or "whether" or "should" or "provided" or "until")
        {
            return true;
        }

        return analysis.Sentence.ChildrenBy(clause.Predicate, Relation.Advmod)
            .Any(adverb => adverb.Lower is "when" or "whenever" or "where" or "once" or "if");
    }

    private static bool IsAttribution(SentenceAnalysis analysis, int parent) =>
        parent >= 0 && analysis.CueAt(CueKind.Attribution, analysis.Clauses[parent].Predicate) is { Value: "verb" };

    private static bool Continues(SentenceAnalysis analysis, Clause clause) =>
        clause.Parent >= 0 && analysis.Sentence.Tokens[analysis.Clauses[clause.Parent].Predicate].Lemma is
            "continue" or "begin" or "start" or "tend" or "help" or "serve" or "work" or "use" or "happen" or "come" or "manage"
            or "fail" or "refuse" or "decline" or "have";

    private static Modality Stronger(Modality one, Modality other) => (Modality)Math.Max((int)one, (int)other);
}
