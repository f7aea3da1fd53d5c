using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Text;

/// <summary>One dispute: what is disputed, who affirms and who denies it in which words, and why that is a finding.</summary>
internal static class DisputeText
{
    public static void Write(TextSheet sheet, Dispute dispute, List<Finding> findings)
    {
        var known = findings.Count > 0 && findings.TrueForAll(finding => finding.State != FindingState.New);
        sheet.Write(
            1,
            new(ReportNames.Of(dispute.Verdict), TextStyles.Of(dispute.Verdict)),
            new(known ? "(in the baseline)" : string.Empty, TextStyles.Faint),
            new(dispute.Proposition, TextStyles.Heading));
        if (!known)
        {
            WriteSides(sheet, "affirmed by", findings.Select(finding => finding.Affirming));
            WriteSides(sheet, "denied by", findings.Select(finding => finding.Denying));
            WriteReasons(sheet, findings);
        }

        sheet.BlankLine();
    }

    private static void WriteSides(TextSheet sheet, string heading, IEnumerable<FindingSide> sides)
    {
        sheet.Write(2, heading);
        foreach (var side in sides.DistinctBy(side => (side.Answer, side.Span)).OrderBy(side => side.Answer).ThenBy(side => side.Span))
        {
            sheet.Write(3, new(SidePlace.Of(side), TextStyles.Place), QuestionOf(side));
            sheet.Write(4, $"“{ReadableText.Line(side.Quote)}”");
        }
    }

    private static void WriteReasons(TextSheet sheet, List<Finding> findings)
    {
        foreach (var sameRule in findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal))
        {
            sheet.Write(2, new(sameRule.Key, TextStyles.Heading), sameRule.First().Explanation);
            foreach (var finding in sameRule)
            {
                sheet.Write(
                    3,
                    new(finding.Id, TextStyles.Faint),
                    $"{QuestionOf(finding.Affirming)} against {QuestionOf(finding.Denying)}",
                    new(NoteOn(finding), TextStyles.Faint));
            }
        }
    }

    private static string NoteOn(Finding finding) => finding.State switch
    {
        FindingState.Unchanged => "(in the baseline)",
        FindingState.Updated => "(in the baseline, in other words)",
        _ => string.Empty,
    };

    private static string QuestionOf(FindingSide side) =>
        string.Create(CultureInfo.InvariantCulture, $"question {side.Answer.Question}");
}
