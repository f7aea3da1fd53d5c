using ClaimAudit.Cli.Output;
using ClaimAudit.Reporting;
using ClaimAudit.Suppressions;

namespace ClaimAudit.Cli.Running;

/// <summary>Runs the engine over a collection, with progress.</summary>
internal static class Auditor
{
    /// <summary>The report of the whole collection, without the findings it suppresses.</summary>
    /// <exception cref="OperationCanceledException">The user stopped the work.</exception>
    public static AuditReport Audit(Collection collection, RunSettings settings, CliHost host)
    {
        var engine = new AuditEngine(collection.Rules);
        var options = new AuditOptions(ToolVersion.Text, settings.Workers);
        var report = ProgressDisplay.Follow(
            progress => engine.Audit(collection.Pages, collection.Diagnostics, options, progress, host.Cancellation),
            settings.ShowProgress,
            host);
        return SuppressionFilter.Apply(report, collection.Suppressions);
    }
}
