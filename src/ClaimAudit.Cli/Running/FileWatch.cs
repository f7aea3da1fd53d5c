namespace ClaimAudit.Cli.Running;

/// <summary>Does something now and again after each save of a file.</summary>
internal static class FileWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Works until the user stops it.</summary>
    /// <returns>The code of the last run.</returns>
    public static int Run(string file, Func<int> work, CliHost host)
    {
        var path = host.Resolve(file);
        var code = ExitCodes.Clean;
        var seen = DateTime.MinValue;
        do
        {
            var saved = File.GetLastWriteTimeUtc(path);
            if (saved != seen && (File.Exists(path) || seen == DateTime.MinValue))
            {
                code = seen == DateTime.MinValue ? work() : WorkAgain(work, code, host);
                seen = saved;
                host.Output.Flush();
                host.Error.WriteLine($"watching {file}; Ctrl+C ends");
            }
        }
        while (!host.Cancellation.WaitHandle.WaitOne(Pause));
        return code;
    }

    // Some editors save by putting another file in the old one's place: for a moment there is none.
    private static int WorkAgain(Func<int> work, int before, CliHost host)
    {
        try
        {
            return work();
        }
        catch (UsageException error)
        {
            host.Error.WriteLine($"claimaudit: {error.Message}");
            return before;
        }
    }
}
