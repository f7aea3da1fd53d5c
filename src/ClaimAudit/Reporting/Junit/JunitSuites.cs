using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Junit;

/// <summary>Sorts a report into suites.</summary>
internal static class JunitSuites
{
    private const string NoPage = "claimaudit";

    /// <summary>One suite for each page, by id, and for each further file or none that an error names.</summary>
    public static ImmutableArray<JunitSuite> Of(AuditReport report)
    {
        var findings = report.Findings
            .Where(finding => finding.State != FindingState.Absent)
            .ToLookup(finding => finding.Affirming.Answer.Document, StringComparer.Ordinal);
        var errors = report.Diagnostics
            .Where(diagnostic => diagnostic.Level == DiagnosticLevel.Error)
            .ToLookup(diagnostic => diagnostic.Document.Length > 0 ? diagnostic.Document : NoPage, StringComparer.Ordinal);
        var names = report.Documents
            .Select(document => document.Id)
            .Concat(findings.Select(group => group.Key))
            .Concat(errors.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return [.. names.Select(name => new JunitSuite(name, [.. findings[name]], [.. errors[name]]))];
    }
}
