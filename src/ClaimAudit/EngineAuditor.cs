using System.Collections.Immutable;
using ClaimAudit.Checking;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Suppressions;
using ClaimAudit.Values;

namespace ClaimAudit;

/// <summary>The engine as the check of a draft needs it: what published pages suppress stays suppressed.</summary>
/// <param name="engine">The engine.</param>
/// <param name="options">Workers, version and the like.</param>
/// <param name="diagnostics">What was wrong with the input; carried into every report.</param>
/// <param name="suppressions">The findings to leave out. One that leaves nothing out is no concern of a draft and not told.</param>
/// <param name="progress">Told of stages and counts; may be null.</param>
/// <param name="cancellation">Stops the work.</param>
public sealed class EngineAuditor(
    AuditEngine engine,
    AuditOptions options,
    ImmutableArray<Diagnostic> diagnostics,
    ImmutableArray<Suppression> suppressions,
    IProgress<AuditProgress>? progress = null,
    CancellationToken cancellation = default) : IAuditor
{
    /// <inheritdoc/>
    public bool SpeaksBeyond(Page page) => engine.SpeaksBeyond(page);

    /// <inheritdoc/>
    public AuditReport Audit(ImmutableArray<Page> pages, ImmutableHashSet<AnswerId>? concerning = null)
    {
        var report = engine.Audit(pages, diagnostics, options, concerning, progress, cancellation);
        return SuppressionFilter.Apply(report, suppressions) with { Diagnostics = report.Diagnostics };
    }
}
