namespace ClaimAudit.Cli.Output;

/// <summary>Shows progress on standard error, once work has lasted long enough for somebody to wonder.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does the work and gives its result; its exceptions come through as they are.</summary>
    public static TResult Follow<TResult>(Func<IProgress<AuditProgress>, TResult> work, bool show, CliHost host)
    {
        var state = new ProgressState();
        if (!show)
        {
            return work(state);
        }

        var running = Task.Run(() => work(state), CancellationToken.None);
        if (!EndsWithin(running, Patience))
        {
            IProgressView view = host.ErrorIsTerminal ? new LiveProgressView() : new PlainProgressView();
            view.Show(state, running, host.Error);
        }

        return running.GetAwaiter().GetResult();
    }

    /// <summary>Waits for work to end, well or ill.</summary>
    /// <returns>Whether it has ended.</returns>
    public static bool EndsWithin(Task work, TimeSpan time) => Task.WaitAny([work], time) == 0;
}
