using System.Security.Cryptography;
using System.Text;
using ClaimAudit.Reporting;

namespace ClaimAudit.Html;

/// <summary>The style sheet and the script of the report, embedded in this library, and the policy that allows them alone.</summary>
internal static class ReportAssets
{
    private static readonly string[] Scripts = ["page.js", "filters.js", "triage.js", "triage-files.js", "quotes.js", "keys.js"];

    public static string Css { get; } = Read("report.css");

    public static string Script { get; } = "(() => {\n\"use strict\";\n" + string.Concat(Scripts.Select(Read)) + "})();\n";

    /// <summary>Nothing may be loaded, and nothing may run but the script as it is.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Css)}'; script-src '{HashOf(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>A name for the findings of a report, under which a browser keeps their triage.</summary>
    public static string DigestOf(AuditReport report) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', report.Findings.Select(finding => finding.Id)))))[..16];

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not in this library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
