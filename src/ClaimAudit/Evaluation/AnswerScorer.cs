using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>Scores a report against labelled pairs of answers.</summary>
public static class AnswerScorer
{
    /// <summary>Scores the findings on some pages.</summary>
    /// <param name="report">What was found; baseline entries no longer found do not count.</param>
    /// <param name="labels">What is labelled.</param>
    /// <param name="pages">The names of the pages to count, without extension; null for all.</param>
    public static AnswerScore Score(AuditReport report, IEnumerable<AnswerLabel> labels, IReadOnlySet<string>? pages = null)
    {
        var gold = new LabelledPairs(labels.Where(label => Counts(label.Pair, pages)));
        var findings = report.Findings
            .Where(finding => finding.State != FindingState.Absent && Counts(PairOf(finding), pages))
            .ToLookup(PairOf);
        return Score(gold, findings);
    }

    private static AnswerScore Score(LabelledPairs gold, ILookup<AnswerPair, Finding> findings)
    {
        var any = findings.Select(pair => pair.Key).ToImmutableSortedSet();
        var predicted = any.Where(pair => FirstContradiction(findings, pair) is not null).ToImmutableSortedSet();
        var right = predicted.Intersect(gold.Contradictions);
        var wrong = predicted.Except(gold.Contradictions).Except(gold.Tensions);
        var missed = gold.Contradictions.Except(predicted);
        var labelled = gold.Contradictions.Union(gold.Tensions);
        var grounded = right.Count(pair => Grounding.Holds(findings[pair], gold.LabelsOf(pair)));
        return new AnswerScore(
            new Figures(right.Count, wrong.Count, missed.Count),
            gold.Contradictions.Count,
            gold.Tensions.Count,
            predicted.Count,
            predicted.Intersect(gold.Tensions).Count,
            any.Count,
            Figures.Share(any.Intersect(labelled).Count, any.Count),
            Figures.Share(any.Intersect(gold.TensionsInBothReadings).Count, gold.TensionsInBothReadings.Count),
            Figures.Share(grounded, right.Count),
            Figures.Share(any.Intersect(gold.Contradictions).Count, gold.Contradictions.Count),
            predicted.Intersect(gold.Compatible).Count,
            gold.Compatible.Count,
            ScoreTable.Rows(gold, predicted, pair => TypeOf(gold, findings, pair)),
            ScoreTable.Rows(gold, predicted, PageOf),
            [.. missed.Select(pair => MissedOf(gold, pair, any.Contains(pair)))],
            [.. wrong.Select(pair => new FalseAlarm(pair, FirstContradiction(findings, pair)!, gold.Compatible.Contains(pair)))]);
    }

    private static bool Counts(AnswerPair pair, IReadOnlySet<string>? pages) =>
        pages is null || (pages.Contains(pair.First.Document) && pages.Contains(pair.Second.Document));

    private static AnswerPair PairOf(Finding finding) => AnswerPair.Of(finding.Affirming.Answer, finding.Denying.Answer);

    private static Finding? FirstContradiction(ILookup<AnswerPair, Finding> findings, AnswerPair pair) =>
        findings[pair].FirstOrDefault(finding => finding.Verdict == Verdict.Contradiction);

    private static MissedPair MissedOf(LabelledPairs gold, AnswerPair pair, bool asTension)
    {
        var label = gold.FirstContradiction(pair);
        return new MissedPair(pair, label.Type, label.Why, asTension);
    }

    private static string TypeOf(LabelledPairs gold, ILookup<AnswerPair, Finding> findings, AnswerPair pair) =>
        gold.Contradictions.Contains(pair) ? gold.FirstContradiction(pair).Type : FirstContradiction(findings, pair)!.Kind;

    private static string PageOf(AnswerPair pair) =>
        string.Equals(pair.First.Document, pair.Second.Document, StringComparison.Ordinal)
            ? pair.First.Document
            : $"{pair.First.Document} × {pair.Second.Document}";
}
