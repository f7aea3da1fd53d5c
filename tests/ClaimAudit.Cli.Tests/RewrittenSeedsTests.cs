using System.Globalization;
using System.Text;
using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>All five seed pages laid out anew: answers in another order with other numbers, lines wrapped, and what were lines of their own
/// set apart by empty ones, since a wrapped item of a list and a paragraph behind it cannot be told apart otherwise.</summary>
[NonParallelizable]
public sealed class RewrittenSeedsTests
{
    private const int Columns = 72;
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Test]
    public void Text_moved_and_wrapped_gives_nothing_new_and_loses_nothing()
    {
        using var folder = new ScratchFolder();
        CommandRunner.InProcess(["baseline", "create", Seeds, "--output", "b.json", "--reason", "known", "--no-progress"], folder.Path).ExitCode.Should().Be(0);
        foreach (var page in new CorpusReader().Read([Seeds]).Pages)
        {
            Directory.CreateDirectory("pages");
            File.WriteAllText(Path.Combine("pages", page.Id), Rewritten(page));
        }

        var outcome = CommandRunner.InProcess(["audit", "pages", "--baseline", "b.json", "--fail-on-stale", "--no-progress"], folder.Path);

        outcome.ExitCode.Should().Be(0, outcome.Output);
        outcome.Output.Should().Contain("(0 new,").And.Contain("0 absent)");
    }

    private static string Rewritten(Page page)
    {
        var text = new StringBuilder(page.Title).Append("\n\n");
        foreach (var (number, answer) in page.Answers.Reverse().Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{number + 1}. {answer.Question}\n\n");
            text.AppendJoin("\n\n", page.Document.Quote(answer.Span).Split('\n').Select(Wrapped)).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Wrapped(string line)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            var breaks = column > 0 && column + word.Length > Columns && !char.IsDigit(word.FirstOrDefault());
            text.Append(column == 0 ? "" : breaks ? "\n" : " ").Append(word);
            column = breaks ? word.Length : column + 1 + word.Length;
        }

        return text.ToString();
    }
}
