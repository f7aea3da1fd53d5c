using System.Collections.Immutable;
using ClaimAudit.Reporting.Csv;
using ClaimAudit.Reporting.GitHub;
using ClaimAudit.Reporting.Json;
using ClaimAudit.Reporting.Junit;
using ClaimAudit.Reporting.Markdown;
using ClaimAudit.Reporting.Sarif;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Reporting;

/// <summary>Every report format, in the order help texts name them. A new format is one more line here.</summary>
public static class ReportWriters
{
    /// <summary>One writer for each format; formats are distinct.</summary>
    public static ImmutableArray<IReportWriter> All { get; } =
    [
        new TextReportWriter(TextReportStyle.Plain),
        new JsonReportWriter(),
        new MarkdownReportWriter(),
        new CsvReportWriter(),
        new SarifReportWriter(),
        new JunitReportWriter(),
        new GitHubReportWriter(),
    ];

    /// <summary>The writer of a format, or null where there is no such format.</summary>
    /// <param name="format">The format's name, exactly as written with <c>--report</c>.</param>
    public static IReportWriter? Find(string format) =>
        All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.Ordinal));
}
