using System.Globalization;
using System.Text.Json;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Json;

namespace ClaimAudit.Cli.Output;

/// <summary>Claims, one a line.</summary>
internal static class ClaimLines
{
    public static string Render(AuditReport report, bool asJson)
    {
        var documents = report.Pages.ToDictionary(page => page.Id, page => page.Document, StringComparer.Ordinal);
        using var lines = new StringWriter { NewLine = "\n" };
        foreach (var claim in report.Claims)
        {
            var place = documents[claim.Answer.Document].PlaceOf(claim.Span.Start);
            if (asJson)
            {
                JsonOutput.WriteLine(lines, json => WriteJson(json, claim, place));
            }
            else
            {
                lines.WriteLine(TextOf(claim, place));
            }
        }

        return lines.ToString();
    }

    private static string TextOf(ReportedClaim claim, (int Line, int Column) place) => string.Create(
        CultureInfo.InvariantCulture,
        $"{claim.Answer.Document}:{place.Line}:{place.Column} Q{claim.Answer.Question} {FeaturesOf(claim)} [{ReadableText.Line(claim.Proposition)}] | {ReadableText.Line(claim.Quote)}");

    private static string FeaturesOf(ReportedClaim claim) => string.Join(
        ' ',
        ReportNames.Of(claim.Stance),
        ReportNames.Of(claim.Modality),
        $"force={ReportNames.Of(claim.Force)}",
        $"role={ReportNames.Of(claim.Role)}");

    private static void WriteJson(Utf8JsonWriter json, ReportedClaim claim, (int Line, int Column) place)
    {
        json.WriteStartObject();
        json.WriteString("document", claim.Answer.Document);
        json.WriteNumber("question", claim.Answer.Question);
        json.WriteString("quote", claim.Quote);
        json.WriteNumber("start", claim.Span.Start);
        json.WriteNumber("length", claim.Span.Length);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("proposition", claim.Proposition);
        json.WriteString("propositionKey", claim.PropositionKey);
        json.WriteString("stance", ReportNames.Of(claim.Stance));
        json.WriteString("modality", ReportNames.Of(claim.Modality));
        json.WriteString("force", ReportNames.Of(claim.Force));
        json.WriteString("role", ReportNames.Of(claim.Role));
        json.WriteEndObject();
    }
}
