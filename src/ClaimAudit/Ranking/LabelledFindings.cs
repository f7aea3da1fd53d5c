using System.Collections.Immutable;
using ClaimAudit.Evaluation;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Joins findings to labels: what a ranker is trained and measured on.</summary>
public static class LabelledFindings
{
    /// <summary>One row a finding on the labelled pages. It bears the gravest label whose words it rests on; what no label names is
    /// compatible. Left out are findings on other words of a pair that is labelled, and those between two pages that no label names:
    /// nobody said what they are.</summary>
    /// <param name="report">A report the engine made, unranked.</param>
    /// <param name="labels">What is labelled.</param>
    /// <param name="pages">The names of the labelled pages, without folder and extension.</param>
    public static ImmutableArray<TrainingRow> Of(AuditReport report, IEnumerable<AnswerLabel> labels, IReadOnlySet<string> pages)
    {
        var known = labels.ToLookup(label => label.Pair);
        return [.. report.Findings.Select(finding => RowOf(finding, known, pages)).OfType<TrainingRow>()];
    }

    /// <summary>One row a pair of texts the engine found at odds.</summary>
    /// <param name="judged">Labelled pairs of texts with the engine's unranked word.</param>
    public static ImmutableArray<TrainingRow> Of(IEnumerable<JudgedTexts> judged) =>
    [
        .. judged.Where(pair => pair.Judgement is { Verdict: not null, Features: not null }).Select(pair => new TrainingRow(
            pair.Judgement.Features!,
            pair.Judgement.Verdict!.Value,
            pair.Texts.Label == PairLabel.Contradiction ? Verdict.Contradiction : null,
            pair.Texts.Group)),
    ];

    private static TrainingRow? RowOf(Finding finding, ILookup<AnswerPair, AnswerLabel> known, IReadOnlySet<string> pages)
    {
        var pair = AnswerPair.Of(finding.Affirming.Answer, finding.Denying.Answer);
        var labels = known[pair].ToList();
        if (finding.Features is not { } features || !pages.Contains(pair.First.Document) || !pages.Contains(pair.Second.Document)
            || (labels.Count == 0 && pair.First.Document != pair.Second.Document))
        {
            return null;
        }

        var meant = labels.Where(label => Grounding.Agree(finding, label)).Select(label => label.Verdict).ToList();
        var compatible = labels.TrueForAll(label => label.Verdict == LabelVerdict.Compatible);
        return compatible ? new TrainingRow(features, finding.Verdict, null, pair.First.Document)
            : meant.Count > 0 ? new TrainingRow(features, finding.Verdict, VerdictOf(meant.Max()), pair.First.Document)
            : null;
    }

    private static Verdict? VerdictOf(LabelVerdict label) => label switch
    {
        LabelVerdict.Contradiction => Verdict.Contradiction,
        LabelVerdict.Tension => Verdict.Tension,
        _ => null,
    };
}
