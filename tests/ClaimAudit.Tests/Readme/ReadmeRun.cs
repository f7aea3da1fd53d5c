using System.Collections.Immutable;
using ClaimAudit.Cli;
using ClaimAudit.Tests.Handmade;

namespace ClaimAudit.Tests.Readme;

/// <summary>Runs the README's commands in a folder that holds what a reader of the README has.</summary>
internal sealed class ReadmeRun : IDisposable
{
    private static readonly string[] Programs = ["dotnet run --project src/ClaimAudit.Cli -c Release -- ", "claimaudit "];

    private static readonly string[] Folders = ["seeds", "rules", "tests/ClaimAudit.Tests/Gold"];

    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public ReadmeRun()
    {
        foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(Checkout.File(folder), "*", SearchOption.AllDirectories)))
        {
            _folder.Write(Path.GetRelativePath(Checkout.Root, file), File.ReadAllText(file));
        }

        foreach (var block in ReadmeText.Blocks.Where(block => block.Mark.StartsWith("file=", StringComparison.Ordinal)))
        {
            _folder.Write(block.Mark["file=".Length..], block.Text);
        }

        Environment.CurrentDirectory = _folder.Path;
    }

    /// <summary>Whether a command is one of the program's and not of another tool.</summary>
    public static bool IsOwn(string command) => Programs.Any(program => command.StartsWith(program, StringComparison.Ordinal));

    /// <summary>A command's words behind the program's name; quotes hold words together.</summary>
    public static ImmutableArray<string> Arguments(string command)
    {
        var program = Programs.First(program => command.StartsWith(program, StringComparison.Ordinal));
        return [.. ReadmeText.Matches(command[program.Length..], "\"(?<word>[^\"]*)\"|(?<word>[^ \"]+)").Select(match => match.Groups["word"].Value)];
    }

    /// <summary>Runs one command.</summary>
    public (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CliApplication.Run(arguments, new CliHost(TextReader.Null, output, error, _folder.Path, new Dictionary<string, string>(StringComparer.Ordinal)));
        return (exitCode, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }
}
