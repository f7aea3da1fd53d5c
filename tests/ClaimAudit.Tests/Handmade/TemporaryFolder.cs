using System.Diagnostics;

namespace ClaimAudit.Tests.Handmade;

/// <summary>A folder that is gone when the test ends, with git in it where asked.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("claimaudit-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
    }

    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    /// <summary>Runs git here; the exit code and everything it printed.</summary>
    public (int ExitCode, string Output) Git(params string[] arguments)
    {
        string[] identity = ["-c", "user.name=A Tester", "-c", "user.email=tester@example.org", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=none"];
        var start = new ProcessStartInfo("git", [.. identity, .. arguments])
        {
            WorkingDirectory = Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Runs git here and fails the test where git fails.</summary>
    public string MustGit(params string[] arguments)
    {
        var (exitCode, output) = Git(arguments);
        return exitCode == 0 ? output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {output}");
    }

    public void Commit(string message)
    {
        MustGit("add", "--all");
        MustGit("commit", "--quiet", "--message", message);
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            System.IO.File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Path, recursive: true);
    }
}
