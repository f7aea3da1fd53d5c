using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Finds the words to quote for a clause: the smallest part of its sentence that a reader understands alone.</summary>
internal static class QuoteFinder
{
    /// <summary>The span, in the sentence's own units.</summary>
    public static TextSpan SpanOf(SentenceAnalysis analysis, int clause)
    {
        var sentence = analysis.Sentence;
        var index = clause;
        while (analysis.Clauses[index].Parent >= 0 && !StandsAlone(analysis, index))
        {
            index = analysis.Clauses[index].Parent;
        }

        var predicate = analysis.Clauses[index].Predicate;
        var tokens = sentence.Subtree(predicate).ToList();
        Cut(analysis, index, tokens);
        var first = 0;
        var last = tokens.Count - 1;
        while (first < last && IsEdge(sentence.Tokens[tokens[first]]))
        {
            first++;
        }

        while (last > first && sentence.Tokens[tokens[last]].Pos == PartOfSpeech.Punctuation && sentence.Tokens[tokens[last]].Lower is not (")" or "\""))
        {
            last--;
        }

        return TextSpan.FromBounds(sentence.Tokens[tokens[first]].Span.Start, sentence.Tokens[tokens[last]].Span.End);
    }

    private static bool StandsAlone(SentenceAnalysis analysis, int index)
    {
        var clause = analysis.Clauses[index];
        return clause.Finite && analysis.Sentence.Tokens[clause.Predicate].Relation is
            Relation.Conj or Relation.Parataxis or Relation.Root or Relation.Advcl;
    }

    /// <summary>Leaves out what is joined behind: another clause with its own subject.</summary>
    private static void Cut(SentenceAnalysis analysis, int index, List<int> tokens)
    {
        var sentence = analysis.Sentence;
        foreach (var child in sentence.ChildrenOf(analysis.Clauses[index].Predicate))
        {
            var token = sentence.Tokens[child];
            var inner = analysis.ClauseHeadedBy(child);
            if (token.Relation is Relation.Conj or Relation.Parataxis && inner >= 0 && analysis.Clauses[inner].Finite
                && (sentence.Child(child, Relation.Nsubj) ?? sentence.Child(child, Relation.NsubjPass) ?? sentence.Child(child, Relation.Expl)) is not null)
            {
                if (child > analysis.Clauses[index].Predicate)
                {
                    var start = sentence.Subtree(child).Min();
                    tokens.RemoveAll(at => at >= start);
                }
                else
                {
                    var end = sentence.Subtree(child).Max();
                    tokens.RemoveAll(at => at <= end);
                }

                return;
            }
        }
    }

    private static bool IsEdge(Token token) =>
        token.Pos is PartOfSpeech.Punctuation && token.Lower is not ("(" or "\"" or "“") || token.Pos == PartOfSpeech.CoordinatingConjunction;
}
