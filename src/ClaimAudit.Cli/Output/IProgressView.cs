namespace ClaimAudit.Cli.Output;

/// <summary>A way to show progress until the work has ended.</summary>
internal interface IProgressView
{
    /// <summary>Shows progress and returns when the work has ended, however it ended.</summary>
    void Show(ProgressState state, Task work, TextWriter error);
}
