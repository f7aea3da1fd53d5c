using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Cli;

/// <summary>What the program tells its caller; nothing else decides an exit code.</summary>
internal static class ExitCodes
{
    /// <summary>Analysed completely, nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Analysed completely, with findings that count.</summary>
    public const int Findings = 1;

    /// <summary>Not analysed completely: wrong usage, bad input, a fault, or stopped by the user.</summary>
    public const int Incomplete = 2;

    /// <summary>The code of an audit: errors come first, then new findings, then accepted findings that are gone, where they count.</summary>
    public static int Of(AuditReport report, FailOn failOn, int stale)
    {
        if (Of(report.Diagnostics) == Incomplete)
        {
            return Incomplete;
        }

        var counted = report.Findings.Any(finding => finding.State == FindingState.New && failOn.Counts(finding.Verdict));
        return counted || stale > 0 ? Findings : Clean;
    }

    /// <summary>The code of work that finds nothing by itself: incomplete where anything could not be read.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Level == DiagnosticLevel.Error) ? Incomplete : Clean;
}
