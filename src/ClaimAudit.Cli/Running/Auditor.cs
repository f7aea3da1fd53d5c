using ClaimAudit.Cli.Output;
using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.Running;

/// <summary>Runs the engine over a collection, with progress.</summary>
internal static class Auditor
{
    /// <summary>The report of the whole collection.</summary>
    /// <exception cref="OperationCanceledException">The user stopped the work.</exception>
    public static AuditReport Audit(Collection collection, RunSettings settings, CliHost host)
    {
        var engine = new AuditEngine(collection.Rules);
        var options = new AuditOptions(ToolVersion.Text, settings.Workers);
        return ProgressDisplay.Follow(
            progress => engine.Audit(collection.Pages, collection.Diagnostics, options, progress, host.Cancellation),
            settings.ShowProgress,
            host);
    }
}
