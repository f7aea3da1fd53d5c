using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>The program as a real process: what only a process can show.</summary>
[NonParallelizable]
public sealed class ProcessTests
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Test]
    public void Audits_the_seeds_and_keeps_the_streams_apart()
    {
        using var folder = new ScratchFolder();

        var outcome = CommandRunner.AsProcess(["audit", Seeds, "--report", "json", "--fail-on", "never", "--no-progress"], folder.Path);

        outcome.ExitCode.Should().Be(0, outcome.Error);
        outcome.Error.Should().BeEmpty();
        outcome.Output.Should().StartWith("{\n  \"schemaVersion\": \"1.0\"").And.Contain("\"answers\": 100").And.NotContain("\r");
    }

    [Test]
    public void Says_its_version_and_refuses_what_it_does_not_know()
    {
        using var folder = new ScratchFolder();

        CommandRunner.AsProcess(["--version"], folder.Path).Output.Should().Be($"{ToolVersion.Text}\n");
        CommandRunner.AsProcess(["publish"], folder.Path).ExitCode.Should().Be(2);
    }

    [Test]
    public void Writes_the_same_bytes_in_process_and_as_a_process()
    {
        using var folder = new ScratchFolder();
        string[] arguments = ["audit", Seeds, "--report", "json", "--fail-on", "never"];

        CommandRunner.AsProcess(arguments, folder.Path).Output.Should().Be(CommandRunner.InProcess(arguments, folder.Path).Output);
    }
}
