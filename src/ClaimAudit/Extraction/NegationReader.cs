using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Finds which clauses a sentence's negations fall on, and whether on the verb or on an argument.</summary>
internal static class NegationReader
{
    private const string Double = "double";

    /// <summary>Marks the negated clauses.</summary>
    public static void Read(SentenceAnalysis analysis, ClauseFeatures[] features)
    {
        var onVerb = new int[features.Length];
        var onArgument = new int[features.Length];
        foreach (var cue in analysis.CuesOf(CueKind.Polarity))
        {
            if (!string.Equals(cue.Value, Double, StringComparison.Ordinal) && !IsPartOfForce(analysis, cue) && !IsReply(analysis, cue))
            {
                Place(analysis, cue, onVerb, onArgument);
            }
        }

        for (var i = 0; i < features.Length; i++)
        {
            Spread(analysis, i, onVerb);
            var argument = onArgument[i] % 2 == 1;
            var verb = onVerb[i] % 2 == 1;
            features[i] = features[i] with
            {
                ThemeDenied = argument && !verb,
                VerbNegated = verb != argument,
                Universal = features[i].Universal || argument,
                Limited = features[i].Limited || ((argument || verb) && DeniesWhole(analysis, i)),
            };
        }
    }

    /// <summary>"No policy covers everything" denies the whole, not every part.</summary>
    private static bool DeniesWhole(SentenceAnalysis analysis, int clause) => analysis.Sentence.Tokens.Any(token =>
        analysis.ClauseOf(token.Index) == clause
        && token.Lower is "everything" or "everyone" or "everybody" or "all" or "every" or "always" or "each" or "both");

    /// <summary>"Not required", "may not": the negation is already in the force that the words give.</summary>
    private static bool IsPartOfForce(SentenceAnalysis analysis, CueMatch cue) =>
        analysis.CuesOf(CueKind.Force).Any(force => force.First <= cue.First && force.End >= cue.End && force.End - force.First > cue.End - cue.First
            && analysis.Sentence.Tokens[force.First].Tag != "MD");

    /// <summary>"No, cooperation is voluntary": the word answers the question and negates nothing in its sentence.</summary>
    private static bool IsReply(SentenceAnalysis analysis, CueMatch cue) =>
        cue.First == 0 && cue.End == 1 && analysis.Sentence.Tokens[0].Lower == "no"
        && (analysis.Sentence.Tokens.Length == 1 || analysis.Sentence.Tokens[1].Pos == PartOfSpeech.Punctuation);

    private static void Place(SentenceAnalysis analysis, CueMatch cue, int[] onVerb, int[] onArgument)
    {
        var sentence = analysis.Sentence;
        var anchor = analysis.AnchorOf(cue);
        var token = sentence.Tokens[anchor];
        var own = analysis.ClauseHeadedBy(anchor);
        if (own >= 0 && token.Pos is PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Auxiliary)
        {
            NegateComplement(analysis, own, onVerb, onArgument);
            return;
        }

        switch (token.Relation)
        {
            case Relation.Det or Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl
                or Relation.CcPreconj or Relation.DetPredet or Relation.Nmod:
                var argument = token.Relation is Relation.Det or Relation.DetPredet or Relation.CcPreconj ? token.Head : anchor;
                var clause = ClauseOfArgument(analysis, argument);
                if (clause >= 0)
                {
                    onArgument[clause]++;
                }

                break;
            case Relation.Mark or Relation.Case when token.Lower is "without":
                if (analysis.ClauseHeadedBy(token.Head) is var gerund and >= 0
                    && analysis.Clauses[gerund].Shape == ClauseShape.Verbal)
                {
                    onVerb[gerund]++;
                }

                break;
            default:
                NegateNearest(analysis, anchor, onVerb, onArgument);
                break;
        }
    }

    /// <summary>"Fails to notify", "lacks a policy", "refused to let": the negation falls on what the word governs.</summary>
    private static void NegateComplement(SentenceAnalysis analysis, int clause, int[] onVerb, int[] onArgument)
    {
        var predicate = analysis.Clauses[clause].Predicate;
        foreach (var child in analysis.Sentence.ChildrenOf(predicate))
        {
            var token = analysis.Sentence.Tokens[child];
            if (token.Relation is Relation.Xcomp or Relation.Ccomp && analysis.ClauseHeadedBy(child) is var complement and >= 0)
            {
                onVerb[complement]++;
                return;
            }
        }

        if (!HaltsAtPlace(analysis, analysis.Clauses[clause]))
        {
            onArgument[clause]++;
        }
    }

    /// <summary>"The bus stops at the abbey", "stop and show": a verb of ending that ends nothing is an act of its own.</summary>
    private static bool HaltsAtPlace(SentenceAnalysis analysis, Clause clause)
    {
        var sentence = analysis.Sentence;
        return sentence.Tokens[clause.Predicate].Lemma == "stop"
            && sentence.Child(clause.Predicate, Relation.Obj) is null && sentence.Child(clause.Predicate, Relation.AuxPass) is null
            && (!clause.Obliques.IsEmpty || sentence.Child(clause.Predicate, Relation.Conj) is not null);
    }

    private static int ClauseOfArgument(SentenceAnalysis analysis, int argument)
    {
        var sentence = analysis.Sentence;
        var head = sentence.Tokens[argument].Head;
        while (head >= 0 && sentence.Tokens[argument].Relation == Relation.Conj && analysis.ClauseHeadedBy(argument) < 0)
        {
            argument = head;
            head = sentence.Tokens[argument].Head;
        }

        if (analysis.ClauseHeadedBy(argument) is var self and >= 0
            && analysis.Clauses[self].Shape is ClauseShape.Copular or ClauseShape.Fragment)
        {
            return self;
        }

        if (head < 0)
        {
            return analysis.ClauseOf(argument);
        }

        var relation = sentence.Tokens[argument].Relation;
        var clause = analysis.ClauseHeadedBy(head);
        return clause >= 0 && relation is not (Relation.Nmod or Relation.NmodPoss) ? clause : -1;
    }

    private static void NegateNearest(SentenceAnalysis analysis, int anchor, int[] onVerb, int[] onArgument)
    {
        var head = analysis.Sentence.Tokens[anchor].Head;
        if (head < 0)
        {
            return;
        }

        var clause = analysis.ClauseHeadedBy(head);
        if (clause >= 0)
        {
            onVerb[clause]++;
            return;
        }

        var owner = analysis.Sentence.Tokens[head].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
            ? analysis.ClauseHeadedBy(analysis.Sentence.Tokens[head].Head)
            : analysis.Sentence.Tokens[head].Pos == PartOfSpeech.Auxiliary ? analysis.ClauseOf(head) : -1;
        if (owner >= 0)
        {
            onArgument[owner]++;
        }
    }

    /// <summary>"Does not own or run", "did not identify and review": the negation of the first verb covers those that lean on
    /// its auxiliary, and any joined to it by <c>or</c>.</summary>
    private static void Spread(SentenceAnalysis analysis, int index, int[] onVerb)
    {
        var clause = analysis.Clauses[index];
        var token = analysis.Sentence.Tokens[clause.Predicate];
        if (token.Relation == Relation.Conj && clause.Parent >= 0 && analysis.Clauses[clause.Parent].Predicate == token.Head
            && (analysis.Sentence.Child(clause.Predicate, Relation.Cc) is { Lower: "or" or "nor" } || LeansOnAuxiliary(analysis, clause))
            && analysis.Sentence.Child(clause.Predicate, Relation.Nsubj) is null && onVerb[index] == 0)
        {
            onVerb[index] = onVerb[clause.Parent];
        }
    }

    private static bool LeansOnAuxiliary(SentenceAnalysis analysis, Clause clause)
    {
        var first = analysis.Sentence.Tokens[analysis.Clauses[clause.Parent].Predicate];
        var token = analysis.Sentence.Tokens[clause.Predicate];
        return token.Tag is "VB" or "VBN" or "VBG" && token.Tag == first.Tag
            && analysis.Sentence.Child(clause.Predicate, Relation.Aux) is null
            && analysis.Sentence.Child(clause.Predicate, Relation.AuxPass) is null;
    }
}
