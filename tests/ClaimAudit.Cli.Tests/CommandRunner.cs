using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ClaimAudit.Cli.Tests;

/// <summary>Runs the program, inside the test or as a process.</summary>
internal static partial class CommandRunner
{
    public static CommandOutcome InProcess(
        IReadOnlyList<string> arguments,
        string folder,
        string input = "",
        IReadOnlyDictionary<string, string>? variables = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var text = new StringReader(input);
        var host = new CliHost(text, output, error, folder, variables ?? new Dictionary<string, string>(StringComparer.Ordinal));
        var code = CliApplication.Run(arguments, host);
        return new CommandOutcome(code, Normal(output.ToString()), Normal(error.ToString()));
    }

    public static CommandOutcome AsProcess(IReadOnlyList<string> arguments, string folder)
    {
        var program = typeof(CliApplication).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Finish(start);
    }

    /// <summary>Starts a program whose output is redirected, and waits for its end.</summary>
    public static CommandOutcome Finish(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new CommandOutcome(process.ExitCode, Normal(output.Result), Normal(error.Result));
    }

    /// <summary>Takes out the two things that change without a change of behaviour: the version and the rules' digest.</summary>
    private static string Normal(string text) => Digest()
        .Replace(text, "sha256:DIGEST")
        .Replace($"\"version\": \"{ToolVersion.Text}\"", "\"version\": \"VERSION\"", StringComparison.Ordinal);

    [GeneratedRegex("sha256:[0-9a-f]{64}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();
}
