using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ClaimAudit.Revisions;

/// <summary>Runs the user's git in one folder. Only reads: no lock is taken, the index is not refreshed, nobody is asked.</summary>
internal sealed class GitProcess(string folder, string program)
{
    /// <summary>Runs git to its end.</summary>
    /// <param name="input">What it reads on standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="RevisionException">Git cannot be started.</exception>
    public GitAnswer Run(string input, params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var output = new MemoryStream();
        var writing = WriteAsync(process, input);
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        return new GitAnswer(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult().Trim());
    }

    /// <summary>Runs git and takes its success for granted.</summary>
    /// <exception cref="RevisionException">Git cannot be started or fails.</exception>
    public GitAnswer Must(string input, params string[] arguments)
    {
        var answer = Run(input, arguments);
        return answer.ExitCode == 0
            ? answer
            : throw new RevisionException(RevisionCodes.GitFailed, $"git {arguments[0]} failed: {answer.Error}");
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, ["-c", "core.quotePath=false", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new RevisionException(RevisionCodes.NoGit, "git cannot be started, and --since reads the past from it; install git, or compare with a baseline file instead");
        }
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input)).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git ended before it had read all; its exit code tells why.
        }
    }
}
