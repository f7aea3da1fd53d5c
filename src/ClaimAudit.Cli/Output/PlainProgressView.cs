using System.Globalization;

namespace ClaimAudit.Cli.Output;

/// <summary>One line for each stage, and one now and then while a stage lasts: for logs.</summary>
internal sealed class PlainProgressView : IProgressView
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public void Show(ProgressState state, Task work, TextWriter error)
    {
        var shown = string.Empty;
        do
        {
            var line = LineOf(state.Latest);
            if (!string.Equals(line, shown, StringComparison.Ordinal))
            {
                error.WriteLine(line);
                shown = line;
            }
        }
        while (!ProgressDisplay.EndsWithin(work, Pause));
    }

    private static string LineOf(AuditProgress progress) => progress.Total == 0
        ? $"{progress.Stage} …"
        : string.Create(CultureInfo.InvariantCulture, $"{progress.Stage}: {progress.Done} of {progress.Total}");
}
