using System.Collections.Immutable;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Readme;

/// <summary>The README says what is: its commands run, its files and options exist, its report is what is printed.</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly ImmutableArray<string> Runnable =
        [.. ReadmeText.Blocks.Where(block => block.Mark == "runnable").SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    private static readonly ImmutableArray<string> OwnRunnable = [.. Runnable.Where(ReadmeRun.IsOwn)];

    private static readonly ImmutableArray<string> Mentioned =
        [.. ReadmeText.Commands.Concat(ReadmeText.InlineCode).Where(ReadmeRun.IsOwn).Distinct(StringComparer.Ordinal)];

    private readonly ReadmeRun _run = new();

    public void Dispose() => _run.Dispose();

    [Test]
    public void The_two_first_commands_are_the_ones_that_must_work() =>
        Runnable.Take(2).Should().Equal(
            "dotnet run --project src/ClaimAudit.Cli -c Release -- audit seeds",
            "dotnet test ClaimAudit.sln -c Release");

    [TestCaseSource(nameof(OwnRunnable))]
    public void A_command_runs(string command)
    {
        if (command.Contains("--baseline", StringComparison.Ordinal))
        {
            var created = _run.Run("baseline", "create", "seeds", "--reason", "known");
            (created.ExitCode == 0 || created.Error.Contains("exists already", StringComparison.Ordinal)).Should().BeTrue(created.Error);
        }

        var (exitCode, output, error) = _run.Run([.. ReadmeRun.Arguments(command)]);

        exitCode.Should().BeLessThan(2, error);
        if (!command.Contains("--report html=", StringComparison.Ordinal))
        {
            (output + error).Should().NotBeEmpty();
        }
    }

    [Test]
    public void The_excerpt_of_the_report_is_printed()
    {
        var output = _run.Run("audit", "seeds").Output;

        var excerpts = ReadmeText.Blocks.Where(block => block.Mark == "excerpt").ToArray();

        excerpts.Should().NotBeEmpty();
        excerpts.Where(excerpt => !output.Contains(excerpt.Text, StringComparison.Ordinal)).Select(excerpt => excerpt.Text)
            .Should().BeEmpty("the program now prints:\n{0}", output);
    }

    [TestCaseSource(nameof(Mentioned))]
    public void A_command_and_its_options_exist(string command)
    {
        var words = ReadmeRun.Arguments(command);
        var names = words.TakeWhile(word => word.All(char.IsAsciiLetterLower)).ToArray();
        var (exitCode, help, _) = HelpOf(names);

        exitCode.Should().Be(0);
        foreach (var option in words.Where(word => word.StartsWith("--", StringComparison.Ordinal)))
        {
            help.Should().Contain($"{option} ", "{0} is an option of {1}", option, string.Join(' ', names));
        }
    }

    [Test]
    public void An_option_named_in_the_text_is_an_option_of_some_command()
    {
        string[][] commands = [["audit"], ["check"], ["claims"], ["explain"], ["eval"], ["baseline", "create"], ["baseline", "update"], ["rules", "new"]];
        var help = string.Concat(commands.Select(command => HelpOf(command).Output));

        ReadmeText.InlineCode.Where(code => code.StartsWith("--", StringComparison.Ordinal) && code[2] != ' ').Select(code => code.Split(' ')[0])
            .Where(option => !help.Contains($"{option} ", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Test]
    public void A_folder_or_file_named_in_the_text_exists() =>
        ReadmeText.InlineCode.Where(IsPath)
            .Where(path => !Path.Exists(Checkout.File(path)))
            .Should().BeEmpty();

    [Test]
    public void A_project_or_solution_a_command_names_exists() =>
        ReadmeText.Commands.SelectMany(command => command.Split(' '))
            .Where(word => IsPath(word) || word.EndsWith(".sln", StringComparison.Ordinal))
            .Where(path => !path.Contains('#', StringComparison.Ordinal) && !Path.Exists(Checkout.File(path)))
            .Should().BeEmpty();

    [Test]
    public void The_table_of_the_house_names_every_folder_of_the_library()
    {
        var folders = Directory.EnumerateDirectories(Checkout.File("src/ClaimAudit")).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj"));

        folders.Where(folder => !ReadmeText.Whole.Contains($"\n| `{folder}` |", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void The_rule_of_the_walk_through_proves_itself()
    {
        using var folder = new TemporaryFolder();
        foreach (var block in ReadmeText.Blocks.Where(block => block.Language == "yaml" && block.Mark.Length > 0))
        {
            folder.Write(block.Mark["file=".Length..], block.Text);
        }

        var (book, diagnostics) = RuleBookReader.Read(folder.File("rules"));

        diagnostics.Should().BeEmpty();
        book.Rules.Should().ContainSingle();
        RuleExampleRunner.Run(book, EngineFor(book).JudgeExample).Where(result => !result.Passed).Select(result => (result.Example.Line, result.Actual))
            .Should().BeEmpty();
    }

    private static AuditEngine EngineFor(RuleBook book) =>
        new(Auditing.Book with { Rules = book.Rules, Concepts = [.. Auditing.Book.Concepts, .. book.Concepts] });

    private (int ExitCode, string Output, string Error) HelpOf(string[] names) => _run.Run([.. names, "--help"]);

    private static bool IsPath(string code) =>
        new[] { "src/", "tests/", "rules/", "seeds/", ".ci/", ".github/" }.Any(folder => code.StartsWith(folder, StringComparison.Ordinal))
        && !code.Contains('*', StringComparison.Ordinal);
}
