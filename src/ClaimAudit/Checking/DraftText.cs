using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>The result of a check for a person at a terminal: what publishing would do, why, and what to change.</summary>
public static class DraftText
{
    /// <summary>The whole text.</summary>
    public static string Of(DraftCheckResult result, TextReportStyle style)
    {
        using var sheet = new TextSheet(style);
        WriteHeadline(sheet, result);
        DraftFindingText.Write(sheet, "Contradictions with published answers", result.Contradictions);
        DraftFindingText.Write(sheet, "Tensions with published answers", result.Tensions);
        DraftFindingText.Write(sheet, "Inside the draft", result.Inside);
        DraftDisputeText.Write(sheet, "Disputes it would open", result.Opened);
        DraftDisputeText.Write(sheet, "Disputes it would join", result.Joined);
        DraftDisputeText.Write(sheet, "Disputes it would settle", result.Settled);
        DraftChangeText.Write(sheet, result);
        SummaryText.Write(sheet, result.Report);
        return sheet.ToString();
    }

    private static void WriteHeadline(TextSheet sheet, DraftCheckResult result)
    {
        string?[] effects =
        [
            Effect("contradict", result.Contradictions),
            Effect("be in tension with", result.Tensions),
            result.Inside.IsEmpty ? null : "be at odds with itself",
        ];
        var said = effects.OfType<string>().ToList();
        var worst = result.Report.Findings.Where(finding => finding.State != FindingState.Absent).Select(finding => (Verdict?)finding.Verdict).Max();
        sheet.Write(0, TextRun.Of(worst, $"Publishing this draft would {Joined(said)}."));
        if (result.LeftOut > 0)
        {
            sheet.Write(0, TextRun.Faint($"{Counted.Of(result.LeftOut, "page")} of other jurisdictions {(result.LeftOut == 1 ? "was" : "were")} not compared."));
        }
    }

    private static string? Effect(string verb, ImmutableArray<Finding> findings)
    {
        var answers = findings.Select(finding => DraftReport.OtherSide(finding).Answer).Distinct().Count();
        return answers == 0 ? null : $"{verb} {Counted.Of(answers, "published answer")}";
    }

    private static string Joined(List<string> said) => said.Count switch
    {
        0 => "contradict nothing that is published",
        1 => said[0],
        _ => $"{string.Join(", ", said[..^1])} and {said[^1]}",
    };
}
