using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>What the folders of cases cannot say: terminals, cancelling, unreadable files.</summary>
[NonParallelizable]
public sealed class CliApplicationTests
{
    private const string Page = "1. Does Ohio share data?\n\nYes, it does.\n";

    [TestCase("", "", true)]
    [TestCase("--no-color", "", false)]
    [TestCase("", "1", false)]
    public void Colours_are_for_terminals_and_can_be_switched_off(string option, string noColor, bool colored)
    {
        using var folder = new ScratchFolder();
        File.WriteAllText("page.txt", Page);
        using var output = new StringWriter();
        var host = Host(output, folder) with
        {
            OutputIsTerminal = true,
            Width = 60,
            Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["NO_COLOR"] = noColor },
        };

        CliApplication.Run([.. "audit page.txt".Split(' '), .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)], host).Should().Be(0);

        output.ToString().Contains('\u001b', StringComparison.Ordinal).Should().Be(colored);
    }

    [Test]
    public void A_stop_writes_nothing_and_says_so()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText("page.txt", Page);
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var host = Host(output, folder) with { Error = error, Cancellation = stop.Token };

        CliApplication.Run(["audit", "page.txt", "--report", "json=report.json"], host).Should().Be(2);

        output.ToString().Should().BeEmpty();
        error.ToString().Should().Be("claimaudit: stopped; nothing was written.\n");
        Directory.EnumerateFiles(folder.Path).Should().ContainSingle("only the page was there before");
    }

    [Test]
    public void An_unreadable_page_is_named_and_the_rest_is_audited()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText("page.txt", Page);
        File.WriteAllText("locked.txt", Page);
        using var locked = new FileStream("locked.txt", FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var outcome = CommandRunner.InProcess(["audit", ".", "--report", "json"], folder.Path);

        outcome.ExitCode.Should().Be(2);
        outcome.Error.Should().StartWith("locked.txt: error CLA9004");
        outcome.Output.Should().Contain("\"id\": \"page.txt\"");
    }

    [Test]
    public void A_report_file_that_stands_is_replaced_whole()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText("page.txt", Page);
        File.WriteAllText("report.json", new string('x', 100_000));

        CommandRunner.InProcess(["audit", "page.txt", "--report", "json=report.json"], folder.Path).ExitCode.Should().Be(0);

        File.ReadAllBytes("report.json")[0].Should().Be((byte)'{', "there is no byte-order mark");
        File.ReadAllText("report.json").Should().EndWith("}\n").And.NotContain("xxx");
    }

    private static CliHost Host(TextWriter output, ScratchFolder folder) => new(
        TextReader.Null,
        output,
        new StringWriter { NewLine = "\n" },
        folder.Path,
        new Dictionary<string, string>(StringComparer.Ordinal));
}
