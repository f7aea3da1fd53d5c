using ClaimAudit.Checking;
using ClaimAudit.Cli.Output;
using ClaimAudit.Grouping;
using ClaimAudit.Reporting;
using ClaimAudit.Suppressions;

namespace ClaimAudit.Cli.Running;

/// <summary>Runs the engine over collections judged by the same rules, with progress.</summary>
internal sealed class Auditor
{
    private readonly AuditEngine _engine;
    private readonly AuditOptions _options;
    private readonly RunSettings _settings;
    private readonly CliHost _host;

    public Auditor(Collection collection, RunSettings settings, CliHost host)
    {
        _engine = new AuditEngine(collection.Rules);
        _options = new AuditOptions(ToolVersion.Text, settings.Workers, Ranker: settings.Ranker);
        _settings = settings;
        _host = host;
    }

    /// <summary>The report of one collection, without the findings it suppresses.</summary>
    /// <exception cref="OperationCanceledException">The user stopped the work.</exception>
    public static AuditReport Audit(Collection collection, RunSettings settings, CliHost host) =>
        new Auditor(collection, settings, host).Audit(collection);

    /// <summary>The report of a whole collection, without the findings it suppresses.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="index">Makes the index to keep; null for one in memory.</param>
    /// <exception cref="OperationCanceledException">The user stopped the work.</exception>
    public AuditReport Audit(Collection collection, Func<IClaimIndex>? index = null) => SuppressionFilter.Apply(
        Follow(progress => _engine.Audit(collection.Pages, collection.Diagnostics, _options with { Index = index }, progress, _host.Cancellation)),
        collection.Suppressions);

    /// <summary>What publishing a draft among a collection would do.</summary>
    /// <param name="collection">The published pages.</param>
    /// <param name="check">Runs the check.</param>
    /// <exception cref="OperationCanceledException">The user stopped the work.</exception>
    public DraftCheckResult Check(Collection collection, Func<IAuditor, DraftCheckResult> check) => Follow(progress => check(
        new EngineAuditor(_engine, _options, collection.Diagnostics, collection.Suppressions, progress, _host.Cancellation)));

    private TResult Follow<TResult>(Func<IProgress<AuditProgress>, TResult> work) =>
        ProgressDisplay.Follow(work, _settings.ShowProgress, _host);
}
