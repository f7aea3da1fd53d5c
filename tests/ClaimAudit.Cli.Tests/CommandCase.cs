namespace ClaimAudit.Cli.Tests;

/// <summary>One folder below <c>Cases</c>: a command line, its input files, and what must come of it.</summary>
internal sealed record CommandCase(string Name, string Folder)
{
    /// <summary>The files that describe the case and are no input.</summary>
    private static readonly string[] Own = ["command", "exit", "stdin", "environment", "posix-only"];

    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>Every case, by name.</summary>
    public static IEnumerable<CommandCase> All() =>
        Directory.EnumerateFiles(Root, "command", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Select(folder => new CommandCase(Path.GetRelativePath(Root, folder).Replace('\\', '/'), folder))
            .OrderBy(command => command.Name, StringComparer.Ordinal);

    public IReadOnlyList<string> Arguments => CommandWords.Split(Read("command").Trim());

    public int ExitCode => int.Parse(Read("exit").Trim(), System.Globalization.CultureInfo.InvariantCulture);

    public string Input => ReadOrNull("stdin") ?? string.Empty;

    public bool PosixOnly => ReadOrNull("posix-only") is not null;

    /// <summary>Environment variables, <c>NAME=VALUE</c> a line.</summary>
    public IReadOnlyDictionary<string, string> Variables => (ReadOrNull("environment") ?? string.Empty)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('=', 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public string? ReadOrNull(string file)
    {
        var path = Path.Combine(Folder, file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>Copies the input files to a folder of their own, so that a case can write.</summary>
    public void CopyInputTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Folder, file);
            if (!IsExpectation(name) && !Own.Contains(name, StringComparer.Ordinal))
            {
                var copy = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public override string ToString() => Name;

    private static bool IsExpectation(string name) =>
        name.StartsWith("stdout", StringComparison.Ordinal)
        || name.StartsWith("stderr", StringComparison.Ordinal)
        || name.StartsWith("written" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string Read(string file) => ReadOrNull(file) ?? throw new FileNotFoundException($"The case '{Name}' has no file '{file}'.");
}
