using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Disputes that publishing a draft would open, join or settle, with all their witnesses.</summary>
internal static class DraftDisputeText
{
    public static void Write(TextSheet sheet, string heading, ImmutableArray<Dispute> disputes)
    {
        if (disputes.IsEmpty)
        {
            return;
        }

        sheet.Gap();
        sheet.Write(0, TextRun.Heading(heading));
        foreach (var dispute in disputes)
        {
            sheet.Write(1, TextRun.Of(dispute.Verdict), dispute.Proposition);
            sheet.Write(2, $"affirmed by {Names(dispute.Affirming)}; denied by {Names(dispute.Denying)}");
        }
    }

    private static string Names(ImmutableArray<AnswerId> answers) =>
        string.Join(", ", answers.Select(answer => answer == Draft.AnswerId ? "the draft" : answer.ToString()));
}
