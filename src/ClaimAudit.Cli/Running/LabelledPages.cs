using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Evaluation;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Labelled pages and what the engine finds on them, unranked.</summary>
/// <param name="Report">What was found.</param>
/// <param name="Labels">What is labelled.</param>
/// <param name="Names">The pages that count, by name without extension.</param>
/// <param name="Diagnostics">What was wrong with settings, rules, pages and labels.</param>
internal sealed record LabelledPages(
    AuditReport Report, ImmutableArray<AnswerLabel> Labels, ImmutableHashSet<string> Names, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads and audits the pages.</summary>
    public static LabelledPages Read(ParseResult parsed, LabelOptions options, RunSettings settings, CliHost host)
    {
        var labels = LabelFiles.Read(parsed.GetValue(options.Labels)!, AnswerLabelReader.Read, host);
        var unranked = settings with { Ranker = null };
        var report = Auditor.Audit(Collection.Read(parsed.GetValue(options.Paths)!, unranked, host), unranked, host);
        return new LabelledPages(report, labels.Items, options.PagesOf(parsed, report, labels.Items), [.. labels.Diagnostics, .. report.Diagnostics]);
    }
}
