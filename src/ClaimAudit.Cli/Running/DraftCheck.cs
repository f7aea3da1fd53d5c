using System.Collections.Immutable;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Reporting;
using ClaimAudit.Suppressions;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Audits a draft beside the published pages.</summary>
internal static class DraftCheck
{
    private const string NoQuestion = "CLA9404";

    /// <summary>The findings the draft is a side of.</summary>
    /// <param name="draft">The draft's name and text.</param>
    /// <param name="replaces">The published answer it replaces, <c>PAGE#Q</c>; null for none.</param>
    /// <param name="collection">The published pages.</param>
    /// <param name="settings">The run's settings.</param>
    /// <param name="host">The surroundings.</param>
    public static AuditReport Run((string Name, string Text) draft, string? replaces, Collection collection, RunSettings settings, CliHost host)
    {
        var old = replaces is null ? (AnswerId?)null : AnswerName.Parse(replaces).FindIn(collection.Pages);
        var reading = PageSource.ReaderFor(settings).ReadText(draft.Name, draft.Text);
        var pages = collection.Pages.Select(page => page with
        {
            Answers = [.. page.Answers.Where(answer => page.IdOf(answer) != old)],
        });
        var problems = reading.Pages.IsEmpty
            ? [new Diagnostic(NoQuestion, DiagnosticLevel.Error, draft.Name, 1, 1, "the draft has no question; write it on the first line or after 'Q:', the answer below")]
            : reading.Diagnostics;
        var all = collection with
        {
            Pages = [.. pages, .. reading.Pages],
            Diagnostics = [.. collection.Diagnostics.Concat(problems).Order()],
        };
        var report = Auditor.Audit(all, settings, host);
        var names = reading.Pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var findings = report.Findings
            .Where(finding => names.Contains(finding.Affirming.Answer.Document) || names.Contains(finding.Denying.Answer.Document))
            .ToImmutableArray();
        return SuppressionFilter.Apply(report with { Findings = findings }, []);
    }
}
