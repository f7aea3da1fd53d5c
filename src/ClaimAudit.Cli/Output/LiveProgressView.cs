using Spectre.Console;

namespace ClaimAudit.Cli.Output;

/// <summary>A bar that moves and vanishes at the end: for terminals.</summary>
internal sealed class LiveProgressView : IProgressView
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    public void Show(ProgressState state, Task work, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).HideCompleted(true).Start(view =>
        {
            var bar = view.AddTask(Markup.Escape(state.Latest.Stage));
            do
            {
                var latest = state.Latest;
                bar.Description = Markup.Escape(latest.Stage);
                bar.IsIndeterminate = latest.Total == 0;
                bar.MaxValue = Math.Max(1, latest.Total);
                bar.Value = latest.Done;
            }
            while (!ProgressDisplay.EndsWithin(work, Pause));
        });
    }
}
