using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Junit;

/// <summary>The text of a failure: both quotes with their places.</summary>
internal static class JunitDetails
{
    private const int QuoteLimit = 2_000;

    public static string Of(Finding finding) => "\n" + LineOf(finding.Affirming) + LineOf(finding.Denying);

    private static string LineOf(FindingSide side)
    {
        var verb = side.Stance == Stance.Affirms ? "affirms" : "denies";
        var place = side.AnchoredToAnswer
            ? side.Answer.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{side.Answer.Document}:{side.Line}:{side.Column}: question {side.Answer.Question}");
        return $"{place} {verb}: {ReadableText.Shorten(ReadableText.Line(side.Quote), QuoteLimit)}\n";
    }
}
