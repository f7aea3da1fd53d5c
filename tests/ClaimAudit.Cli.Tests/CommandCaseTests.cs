using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>Every folder below <c>Cases</c> is a test. To add one, add a folder.</summary>
[NonParallelizable]
public sealed class CommandCaseTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        CommandCase.All().Select(command => new TestCaseData(command.Name).SetArgDisplayNames(command.Name));

    [TestCaseSource(nameof(Cases))]
    public void The_command_does_what_its_case_says(string name)
    {
        var expected = CommandCase.All().Single(command => command.Name == name);
        if (expected.PosixOnly && OperatingSystem.IsWindows())
        {
            Assert.Ignore("The case needs a POSIX file system.");
        }

        using var folder = new ScratchFolder();
        expected.CopyInputTo(folder.Path);
        var outcome = CommandRunner.InProcess(expected.Arguments, folder.Path, expected.Input, expected.Variables);

        outcome.ExitCode.Should().Be(expected.ExitCode, "standard error was: {0}", outcome.Error);
        Compare(expected, "stdout", outcome.Output);
        Compare(expected, "stderr", outcome.Error);
        CompareWritten(expected, folder.Path);
    }

    private static void Compare(CommandCase expected, string stream, string actual)
    {
        if (expected.ReadOrNull(stream) is { } whole)
        {
            actual.Should().Be(whole, "that is what {0} expects", stream);
        }

        foreach (var fragment in Lines(expected, $"{stream}.contains"))
        {
            actual.Should().Contain(fragment);
        }

        foreach (var fragment in Lines(expected, $"{stream}.lacks"))
        {
            actual.Should().NotContain(fragment);
        }
    }

    private static void CompareWritten(CommandCase expected, string folder)
    {
        foreach (var file in Lines(expected, "stdout.files"))
        {
            File.Exists(Path.Combine(folder, file)).Should().BeTrue("the command must write {0}", file);
        }

        foreach (var file in Lines(expected, "stdout.no-files"))
        {
            Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName)
                .Should().NotContain(name => name!.StartsWith(file, StringComparison.Ordinal), "nothing half-written may remain");
        }
    }

    private static string[] Lines(CommandCase expected, string file) =>
        (expected.ReadOrNull(file) ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
