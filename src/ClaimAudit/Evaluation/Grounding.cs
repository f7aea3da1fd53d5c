using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>Whether a true positive rests on the words the labels mean.</summary>
internal static class Grounding
{
    /// <summary>True where some contradiction found and some label of the pair agree in both quotes.</summary>
    public static bool Holds(IEnumerable<Finding> findings, IEnumerable<AnswerLabel> labels)
    {
        var known = labels.ToList();
        return findings
            .Where(finding => finding.Verdict == Verdict.Contradiction)
            .Any(finding => known.Exists(label => Agree(finding, label)));
    }

    /// <summary>Whether a finding's two quotes overlap those of a label of the same two answers.</summary>
    public static bool Agree(Finding finding, AnswerLabel label)
    {
        var (one, other) = (finding.Affirming, finding.Denying);
        var same = AnswerPair.Of(one.Answer, one.Answer).First;
        var (first, second) = label.A.Answer == same ? (label.A, label.B) : (label.B, label.A);
        var inOneAnswer = label.A.Answer == label.B.Answer;
        return (QuoteOverlap.Between(one.Quote, first.Quote) && QuoteOverlap.Between(other.Quote, second.Quote))
            || (inOneAnswer && QuoteOverlap.Between(one.Quote, second.Quote) && QuoteOverlap.Between(other.Quote, first.Quote));
    }
}
