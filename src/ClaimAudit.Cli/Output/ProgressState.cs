namespace ClaimAudit.Cli.Output;

/// <summary>The latest word on how far the work has come; written by one thread, read by another.</summary>
internal sealed class ProgressState : IProgress<AuditProgress>
{
    private readonly Lock _gate = new();
    private AuditProgress _latest = new("starting", 0, 0);

    /// <summary>The latest report.</summary>
    public AuditProgress Latest
    {
        get
        {
            lock (_gate)
            {
                return _latest;
            }
        }
    }

    /// <inheritdoc/>
    public void Report(AuditProgress value)
    {
        lock (_gate)
        {
            _latest = value;
        }
    }
}
