using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Markdown;

/// <summary>One dispute as a folded section.</summary>
internal static class MarkdownDispute
{
    private const int WitnessLimit = 5;
    private const int QuoteLimit = 500;
    private const int TextLimit = 300;

    public static string Of(DisputeDossier dossier)
    {
        var text = new StringBuilder();
        var dispute = dossier.Dispute;
        text.Append("\n<details><summary><b>").Append(ReportNames.Of(dispute.Verdict)).Append("</b>: ");
        text.Append(MarkdownText.InHtml(dispute.Proposition, TextLimit)).Append(" (").Append(StatesOf(dossier)).Append(")</summary>\n\n");
        AppendWitnesses(text, "Affirmed", dossier.Affirming);
        AppendWitnesses(text, "Denied", dossier.Denying);
        foreach (var finding in dossier.Findings.Take(WitnessLimit))
        {
            text.Append("- ").Append(MarkdownText.Of(finding.Rule)).Append(", ").Append(MarkdownText.Of(finding.Id)).Append(": ");
            text.Append(MarkdownText.Of(finding.Explanation, TextLimit)).Append('\n');
        }

        AppendRest(text, dossier.Findings.Length, "finding");
        return text.Append("\n</details>\n").ToString();
    }

    private static string StatesOf(DisputeDossier dossier)
    {
        var states = dossier.Findings.Select(finding => ReportNames.OfState(finding.State)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Join(", ", states);
    }

    private static void AppendWitnesses(StringBuilder text, string verb, ImmutableArray<Witness> witnesses)
    {
        foreach (var witness in witnesses.Take(WitnessLimit))
        {
            var answer = witness.Side.Answer;
            text.Append(CultureInfo.InvariantCulture, $"{verb} by {MarkdownText.Of(answer.Document, TextLimit)}, question {answer.Question}");
            if (witness.Question.Length > 0)
            {
                text.Append(": ").Append(MarkdownText.Of(witness.Question, TextLimit));
            }

            text.Append("\n> ").Append(Quote(witness)).Append("\n\n");
        }

        AppendRest(text, witnesses.Length, "witness");
    }

    private static string Quote(Witness witness)
    {
        var quote = MarkdownText.Of(witness.Side.Quote, QuoteLimit);
        return witness.Side.Role == ClaimRole.Presupposed ? quote + " *(presupposed)*" : quote;
    }

    private static void AppendRest(StringBuilder text, int count, string word)
    {
        if (count > WitnessLimit)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {count - WitnessLimit} more of {count} ({word})\n\n");
        }
    }
}
