using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Says what published answers hold against a clause of a draft.</summary>
internal static class OtherAnswers
{
    /// <summary>One sentence over the disputes the clause takes a side in; empty where no published answer is concerned.</summary>
    public static string Say(FindingSide clause, ImmutableArray<Finding> findings, ImmutableArray<Dispute> disputes)
    {
        var worst = findings.FirstOrDefault(finding => !DraftReport.IsInside(finding) && clause.Span.Contains(DraftReport.DraftSide(finding).Span));
        if (worst is null)
        {
            return string.Empty;
        }

        var drafted = DraftReport.DraftSide(worst);
        var other = DraftReport.OtherSide(worst);
        var dispute = disputes.FirstOrDefault(dispute => dispute.Id == worst.Dispute);
        var affirms = worst.Affirming == drafted;
        var against = Published(affirms ? dispute?.Denying : dispute?.Affirming).Append(other.Answer).Distinct().Count();
        var alike = Published(affirms ? dispute?.Affirming : dispute?.Denying).Count();
        return against == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{other.Answer} says “{other.Quote}”{Agreeing(alike)}.")
            : string.Create(CultureInfo.InvariantCulture, $"{Capital(Number(against))} published answers say otherwise, such as {other.Answer}: “{other.Quote}”{Agreeing(alike)}.");
    }

    private static IEnumerable<AnswerId> Published(ImmutableArray<AnswerId>? answers) =>
        (answers ?? []).Where(answer => answer != Draft.AnswerId);

    private static string Agreeing(int count) => count switch
    {
        0 => string.Empty,
        1 => "; one agrees with the draft",
        _ => $"; {Number(count)} agree with the draft",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Number(int count)
    {
        string[] words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        return count < words.Length ? words[count] : count.ToString(CultureInfo.InvariantCulture);
    }
}
