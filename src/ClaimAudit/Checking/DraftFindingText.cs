using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Findings of a draft, each with both quotes: the draft's words first.</summary>
internal static class DraftFindingText
{
    public static void Write(TextSheet sheet, string heading, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        sheet.Gap();
        sheet.Write(0, TextRun.Heading(heading));
        foreach (var finding in findings)
        {
            sheet.Gap();
            sheet.Write(1, TextRun.Of(finding.Verdict), TextRun.Heading(finding.Proposition));
            WriteSide(sheet, DraftReport.DraftSide(finding));
            WriteSide(sheet, DraftReport.OtherSide(finding));
            sheet.Write(2, TextRun.Heading(finding.Rule), finding.Explanation, TextRun.Faint(finding.Id), TextRun.Faint(NoteOn(finding)));
        }
    }

    private static void WriteSide(TextSheet sheet, FindingSide side)
    {
        var question = string.Create(CultureInfo.InvariantCulture, $"question {side.Answer.Question}");
        sheet.Write(2, TextRun.Place(SidePlace.Of(side)), side.Answer == Draft.AnswerId ? string.Empty : question);
        sheet.Write(3, $"“{ReadableText.Line(side.Quote)}”");
    }

    private static string NoteOn(Finding finding) => finding.State switch
    {
        FindingState.Unchanged => "(known: it does not count)",
        FindingState.Updated => "(known in other words: it does not count)",
        _ => string.Empty,
    };
}
