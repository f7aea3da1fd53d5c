using ClaimAudit.Values;

namespace ClaimAudit.Cli.Output;

/// <summary>Prints diagnostics to standard error, one a line.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(IEnumerable<Diagnostic> diagnostics, CliHost host)
    {
        foreach (var diagnostic in diagnostics)
        {
            host.Error.WriteLine(Reporting.ReadableText.Line(diagnostic.ToString()));
        }
    }
}
