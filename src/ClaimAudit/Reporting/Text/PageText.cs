using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Text;

/// <summary>One page's part of the text report.</summary>
internal static class PageText
{
    public static void Write(
        TextSheet sheet,
        DocumentSummary document,
        IEnumerable<Dispute> disputes,
        ILookup<string, Finding> findings)
    {
        var own = disputes.ToList();
        var answers = Counted.Of(document.Answers, "answer");
        if (own.Count == 0)
        {
            sheet.Write(0, new(document.Id, TextStyles.Heading), $"({answers}):", new("no contradiction or tension found", TextStyles.Good));
            sheet.BlankLine();
            return;
        }

        var name = document.Title.Length > 0 ? $"{document.Id}: {document.Title}" : document.Id;
        sheet.Write(0, new(name, TextStyles.Heading), $"({answers}, {Counted.Of(own.Count, "dispute")})");
        WriteDisputes(sheet, own, findings);
    }

    public static void WriteAcrossPages(TextSheet sheet, IEnumerable<Dispute> disputes, ILookup<string, Finding> findings)
    {
        var own = disputes.ToList();
        if (own.Count > 0)
        {
            sheet.Write(0, new("Across pages", TextStyles.Heading), $"({Counted.Of(own.Count, "dispute")})");
            WriteDisputes(sheet, own, findings);
        }
    }

    private static void WriteDisputes(TextSheet sheet, List<Dispute> disputes, ILookup<string, Finding> findings)
    {
        sheet.BlankLine();
        foreach (var dispute in disputes.OrderByDescending(dispute => dispute.Verdict))
        {
            DisputeText.Write(sheet, dispute, findings[dispute.Id].ToList());
        }
    }
}
