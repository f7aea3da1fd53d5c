namespace ClaimAudit.Cli.Running;

/// <summary>Reads the text of a draft.</summary>
internal static class DraftSource
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The draft's name and text.</summary>
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static (string Name, string Text) Read(string draft, CliHost host)
    {
        if (draft is StandardInput)
        {
            return ("draft", host.Input.ReadToEnd());
        }

        try
        {
            return (Path.GetFileName(draft), File.ReadAllText(host.Resolve(draft)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                File.Exists(host.Resolve(draft)) ? $"the draft '{draft}' cannot be read" : $"there is no draft '{draft}'; name a file, or '-' for standard input",
                error);
        }
    }
}
