using System.Globalization;
using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.Output;

/// <summary>Figures about claims and the groups they fall into.</summary>
internal static class StatisticsText
{
    private const int GroupsShown = 10;

    public static void Write(AuditReport report, TextWriter output)
    {
        var groups = report.Claims.GroupBy(claim => claim.PropositionKey, StringComparer.Ordinal).ToList();
        var pairs = groups.Sum(group => Pairs(group.Count()));
        output.WriteLine(Line($"claims: {report.Claims.Length} in {groups.Count} groups of one proposition, {pairs} pairs within groups"));
        foreach (var group in groups.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(GroupsShown))
        {
            output.WriteLine(Line($"  group of {group.Count(),5}: {ReadableText.Line(group.First().Proposition)}"));
        }

        foreach (var rule in report.Findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            output.WriteLine(Line($"  rule {rule.Key}: {rule.Count()} findings"));
        }
    }

    private static long Pairs(long claims) => claims * (claims - 1) / 2;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
