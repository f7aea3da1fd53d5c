using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Reads the modal verbs: permission or possibility, duty, advice, supposition.</summary>
internal static class ModalReader
{
    /// <summary>Sets force, modality and role from the modal verb of each clause, taken over from the clause it is joined to.</summary>
    public static void Read(SentenceAnalysis analysis, ClauseFeatures[] features)
    {
        var modals = new Token?[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            var clause = analysis.Clauses[i];
            modals[i] = OwnModal(analysis, clause) ?? (Shares(analysis, clause) ? modals[clause.Parent] : null);
            if (modals[i] is { } modal)
            {
                features[i] = Apply(analysis, clause, modal.Lower, features[i]);
            }
        }
    }

    private static Token? OwnModal(SentenceAnalysis analysis, Clause clause)
    {
        foreach (var aux in analysis.Sentence.ChildrenBy(clause.Predicate, Relation.Aux))
        {
            if (aux.Tag == "MD")
            {
                return aux;
            }
        }

        return null;
    }

    private static bool Shares(SentenceAnalysis analysis, Clause clause) =>
        analysis.Sentence.Tokens[clause.Predicate].Relation == Relation.Conj
        && clause.Parent >= 0
        && analysis.Clauses[clause.Parent].Predicate == analysis.Sentence.Tokens[clause.Predicate].Head
        && analysis.Sentence.Child(clause.Predicate, Relation.Nsubj) is null
        && analysis.Sentence.Child(clause.Predicate, Relation.NsubjPass) is null
        && analysis.Sentence.Tokens[clause.Predicate].Tag is "VB" or "VBN";

    private static ClauseFeatures Apply(SentenceAnalysis analysis, Clause clause, string modal, ClauseFeatures features)
    {
        var negated = features.VerbNegated || features.ThemeDenied;
        return modal switch
        {
            "must" when IsPerfect(analysis, clause) => features,
            "must" or "shall" => negated
                ? features with { Force = Force.Prohibited, VerbNegated = false, ThemeDenied = false }
                : features with { Force = Force.Required },
            "need" => features with { Force = negated ? Force.NotRequired : Force.Required, VerbNegated = false },
            "should" or "ought" => features with { Role = ClaimRole.Advice },
            "might" or "could" => features with { Modality = Modality.Possible },
            "would" => features with { Role = ClaimRole.Hypothetical, Would = true },
            "can" or "ca" or "cannot" when negated => features with
            {
                Force = Force.Unable,
                VerbNegated = false,
                ThemeDenied = false,
            },
            "may" when negated && !IsStative(analysis, clause) => features with
            {
                Force = Force.Prohibited,
                VerbNegated = false,
                ThemeDenied = false,
            },
            "may" => MayHappen(analysis, clause) || negated
                ? features with { Modality = Modality.Possible }
                : features with { Force = Force.Permitted },
            "can" => IsEffect(analysis, clause) || IsStative(analysis, clause)
                ? features with { Modality = Modality.Possible }
                : features with { Force = Force.Permitted },
            _ => features,
        };
    }

    /// <summary>"Agencies may share" permits; "data may be shared", "this may have led to", "rules may vary", "the law may
    /// require" suppose.</summary>
    private static bool MayHappen(SentenceAnalysis analysis, Clause clause) =>
        analysis.IsNorm(clause.Actor) || IsStative(analysis, clause) || IsEffect(analysis, clause) || IsPassive(analysis, clause)
        || analysis.Sentence.ChildrenBy(clause.Predicate, Relation.Advmod).Any(adverb => adverb.Lower is "also" or "well");

    private static bool IsPassive(SentenceAnalysis analysis, Clause clause) =>
        analysis.Sentence.Child(clause.Predicate, Relation.AuxPass) is not null;

    private static bool IsStative(SentenceAnalysis analysis, Clause clause) =>
        clause.Shape is ClauseShape.Existential
        || (clause.Shape == ClauseShape.Copular && !IsPermittedState(analysis, clause))
        || analysis.Sentence.ChildrenBy(clause.Predicate, Relation.Aux).Any(aux => aux.Lemma == "have" || aux.Tag == "VBN");

    private static bool IsPerfect(SentenceAnalysis analysis, Clause clause) =>
        analysis.Sentence.ChildrenBy(clause.Predicate, Relation.Aux).Any(aux => aux.Lemma == "have");

    private static bool IsPermittedState(SentenceAnalysis analysis, Clause clause) =>
        clause.Theme >= 0 && analysis.Sentence.Tokens[clause.Theme].Lower is "you" or "they" or "we";

    private static bool IsEffect(SentenceAnalysis analysis, Clause clause) =>
        analysis.Terms.IsEffect(clause.Predicate);
}
