using System.Globalization;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Says in words what a ranker did.</summary>
internal static class RankedReason
{
    /// <param name="found">The verdict the rules gave.</param>
    /// <param name="left">What the ranker left of it; null for a near miss.</param>
    /// <param name="score">The ranker's score.</param>
    public static string Of(Verdict found, Verdict? left, double score)
    {
        var given = string.Create(CultureInfo.InvariantCulture, $"the ranker gives it {score:0.00}");
        return left == found ? given
            : $"{given} and makes the {ReportNames.Of(found)} a {(left is { } verdict ? ReportNames.Of(verdict) : "near miss")}";
    }
}
