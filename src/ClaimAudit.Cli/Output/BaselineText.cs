using ClaimAudit.Baselines;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>Baselines and their changes, one entry a line.</summary>
internal static class BaselineText
{
    /// <summary>What an update did.</summary>
    public static string Of(BaselineUpdate update, string file)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var change in update.Changes)
        {
            text.WriteLine($"{ReportNames.Of(change.Kind),-9} {Line(change.Entry)}");
        }

        text.WriteLine($"{file}: {Counted.Of(update.Baseline.Entries.Length, "finding")} accepted, {Counted.Of(update.Changes.Length, "change")}");
        return text.ToString();
    }

    /// <summary>What a baseline holds.</summary>
    public static string Of(Baseline baseline)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var entry in baseline.Entries)
        {
            text.WriteLine($"{Line(entry)}");
            text.WriteLine($"  {entry.Affirming.Answer}: “{ReadableText.Line(entry.Affirming.Quote)}”");
            text.WriteLine($"  {entry.Denying.Answer}: “{ReadableText.Line(entry.Denying.Quote)}”");
            text.WriteLine($"  {BaselineStateNames.NameOf(entry.State)}: {ReadableText.Line(entry.Reason)}");
        }

        text.WriteLine(Counted.Of(baseline.Entries.Length, "accepted finding"));
        return text.ToString();
    }

    private static string Line(BaselineEntry entry) =>
        $"{entry.Fingerprint} {ReportNames.Of(entry.Verdict)} {entry.Rule}: {ReadableText.Line(entry.Proposition)}";
}
