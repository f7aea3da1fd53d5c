using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>The smallest changes of a draft, first for contradictions, then, where more is needed, for tensions too.</summary>
internal static class DraftChangeText
{
    public static void Write(TextSheet sheet, DraftCheckResult result)
    {
        var forContradictions = result.SmallestChange(Verdict.Contradiction);
        var forAll = result.SmallestChange(Verdict.Tension);
        Write(sheet, "Smallest change that contradicts nothing", forContradictions);
        if (!forAll.Select(change => change.Span).SequenceEqual(forContradictions.Select(change => change.Span)))
        {
            Write(sheet, "Smallest change that leaves no tension either", forAll);
        }
    }

    private static void Write(TextSheet sheet, string heading, ImmutableArray<DraftChange> changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        sheet.Gap();
        sheet.Write(0, TextRun.Heading(heading));
        foreach (var change in changes)
        {
            sheet.Write(1, TextRun.Place(string.Create(CultureInfo.InvariantCulture, $"{Draft.Id}:{change.Line}:{change.Column}")), $"“{ReadableText.Line(change.Quote)}”");
            sheet.Write(2, change.Advice);
            if (change.Others.Length > 0)
            {
                sheet.Write(2, change.Others);
            }
        }
    }
}
