using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Text;

/// <summary>The entries of the baseline that are no longer found.</summary>
internal static class AbsentText
{
    public static void Write(TextSheet sheet, ImmutableArray<Finding> findings)
    {
        var absent = findings.Where(finding => finding.State == FindingState.Absent).ToList();
        if (absent.Count == 0)
        {
            return;
        }

        sheet.Write(0, new("No longer found", TextStyles.Heading), "(in the baseline, settled since)");
        foreach (var finding in absent)
        {
            sheet.Write(1, new(finding.Id, TextStyles.Faint), finding.Rule, finding.Proposition, $"({Between(finding)})");
        }

        sheet.BlankLine();
    }

    private static string Between(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Affirming.Answer} against {finding.Denying.Answer}");
}
