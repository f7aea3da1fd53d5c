using System.Diagnostics;
using System.Runtime.Versioning;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.ReadyUse;

/// <summary>Runs the GitHub Action's script with a program in place of claimaudit that writes down its arguments.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
public sealed class ActionScriptTests
{
    private static readonly string[] Always = ["--no-progress", "--fail-on", "contradiction", "--report", "github", "--report", "markdown=TEMP/claimaudit.md"];

    [Test]
    public void Paths_are_taken_line_by_line_and_never_as_code()
    {
        var run = Run(0, ("PATHS", "content\n my pages/$(touch owned)\r\n\nfaq.md"));

        run.Arguments.Should().Equal(["audit", "content", " my pages/$(touch owned)", "faq.md", .. Always]);
        run.ExitCode.Should().Be(0);
    }

    [Test]
    public void Every_input_becomes_its_option()
    {
        var run = Run(
            0,
            ("PATHS", "content"), ("SINCE", "origin/main"), ("BASELINE", "b.json"), ("FAIL_ON", "tension"), ("FAIL_ON_STALE", "true"), ("RULES", "my rules"), ("SARIF", "out.sarif"));

        run.Arguments.Should().Equal(
            "audit", "content", "--no-progress", "--fail-on", "tension", "--report", "github", "--report", "markdown=TEMP/claimaudit.md",
            "--since", "origin/main", "--baseline", "b.json", "--fail-on-stale", "--rules", "my rules", "--report", "sarif=out.sarif");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void The_exit_code_is_handed_on_and_the_report_becomes_the_summary(int exitCode)
    {
        var run = Run(exitCode, ("PATHS", "content"));

        run.ExitCode.Should().Be(exitCode);
        run.Output.Should().Be($"exit-code={exitCode}\n");
        run.Summary.Should().Be("# Report\n");
    }

    [Test]
    public void Without_paths_nothing_is_run()
    {
        var run = Run(0, ("PATHS", "\n"));

        run.ExitCode.Should().Be(2);
        run.Arguments.Should().BeEmpty();
    }

    private sealed record ScriptRun(int ExitCode, string[] Arguments, string Output, string Summary);

    private static ScriptRun Run(int exitCode, params (string Name, string Value)[] inputs)
    {
        using var folder = new TemporaryFolder();
        folder.Write("claimaudit", $"""
            #!/usr/bin/env bash
            printf '%s\n' "$@" > arguments
            echo '# Report' > "$RUNNER_TEMP/claimaudit.md"
            exit {exitCode}

            """);
        File.SetUnixFileMode(folder.File("claimaudit"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        foreach (var name in new[] { "arguments", "output", "summary" })
        {
            folder.Write(name, string.Empty);
        }

        var start = new ProcessStartInfo("bash", [Checkout.File(".github/actions/claimaudit/audit.sh")])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["CLAIMAUDIT"] = folder.File("claimaudit");
        start.Environment["RUNNER_TEMP"] = folder.Path;
        start.Environment["GITHUB_OUTPUT"] = folder.File("output");
        start.Environment["GITHUB_STEP_SUMMARY"] = folder.File("summary");
        foreach (var (name, value) in inputs)
        {
            start.Environment["CLAIMAUDIT_" + name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.Exists(folder.File("owned")).Should().BeFalse();
        var arguments = folder.Read("arguments").Replace(folder.Path, "TEMP", StringComparison.Ordinal).Split('\n')[..^1];
        return new ScriptRun(process.ExitCode, arguments, folder.Read("output"), folder.Read("summary"));
    }
}
