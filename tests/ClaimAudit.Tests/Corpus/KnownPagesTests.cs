using System.Text.RegularExpressions;
using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class KnownPagesTests
{
    private static readonly string[] SeedNames = ["minnesota", "mississippi", "missouri", "montana", "wyoming"];

    [TestCaseSource(nameof(SeedNames))]
    public void A_seed_holds_the_twenty_questions_that_end_with_a_mark(string name)
    {
        var path = Path.Combine(TestFiles.Seeds, name + ".txt");
        var expected = File.ReadLines(path)
            .Select(line => Regex.Match(line.Trim(), @"^\d+\. (?<words>.*\?)$", RegexOptions.None, TimeSpan.FromSeconds(5)))
            .Where(match => match.Success)
            .Select(match => match.Groups["words"].Value);

        var page = TestFiles.ReadPage(path);

        page.Answers.Should().HaveCount(20);
        page.Answers.Select(answer => answer.Question).Should().Equal(expected);
        page.Answers.Should().OnlyContain(answer => answer.Span.Length > 100);
        page.Jurisdiction.Should().BeEquivalentTo(name);
        page.AnchoredToAnswers.Should().BeFalse();
        PageChecks.SpansAreSound(page);
    }

    [TestCase("ohio", 19, "Ohio", "State Benefits Data Sharing With ICE in Ohio")]
    [TestCase("tenancy-faq", 20, null, "Tenancy FAQ")]
    public void Questions_set_off_by_blank_lines_are_found_although_lists_count_too(string name, int count, string? jurisdiction, string title)
    {
        var path = Path.Combine(TestFiles.MoreGold, name + ".txt");
        var lines = File.ReadAllLines(path);
        var expected = lines
            .Where((line, i) => Regex.IsMatch(line, @"^\d+\. ", RegexOptions.None, TimeSpan.FromSeconds(5)) && lines[i - 1].Length == 0 && lines[i + 1].Length == 0)
            .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

        var page = TestFiles.ReadPage(path);

        page.Answers.Should().HaveCount(count);
        page.Answers.Select(answer => answer.Question).Should().Equal(expected);
        page.Jurisdiction.Should().Be(jurisdiction);
        page.Title.Should().Be(title);
        PageChecks.SpansAreSound(page);
    }

    [Test]
    public void Labelled_questions_of_the_university_page_are_found()
    {
        var path = Path.Combine(TestFiles.MoreGold, "university-admissions.txt");

        var page = TestFiles.ReadPage(path);

        page.Answers.Should().HaveCount(20);
        page.Answers.Select(answer => answer.Question).Should().Equal(
            File.ReadLines(path).Where(line => line.StartsWith("Q: ", StringComparison.Ordinal)).Select(line => line[3..]));
        page.Title.Should().Be("Merrow Valley University – Campus Policy FAQ (Riverside and Hilltop)");
        page.Jurisdiction.Should().BeNull();
        PageChecks.SpansAreSound(page);
    }

    [Test]
    public void A_list_that_runs_on_in_a_paragraph_is_taken_apart()
    {
        var page = TestFiles.ReadPage(Path.Combine(TestFiles.MoreGold, "university-admissions.txt"));

        var blocks = page.Answers[8].Blocks;

        blocks.Select(block => block.Kind).Should().Equal(
            AnswerBlockKind.Paragraph, AnswerBlockKind.ListItem, AnswerBlockKind.ListItem, AnswerBlockKind.ListItem);
        page.Document.Quote(blocks[2].Span).Should().Be("It is served by light rail.");
        blocks[2].LeadIn.Should().Be(-1);
    }

    [Test]
    public void Every_quote_of_the_labels_stands_in_the_answer_it_names()
    {
        string[] paths = [TestFiles.Seeds, TestFiles.MoreGold];
        var answers = new CorpusReader().Read(paths).Pages
            .SelectMany(page => page.Answers.Select(answer => (Key: $"{page.Id}#{answer.Number}", Text: page.Document.Quote(answer.Span))))
            .ToDictionary(answer => answer.Key, answer => answer.Text, StringComparer.Ordinal);
        var gold = Path.GetDirectoryName(TestFiles.MoreGold)!;
        var labels = new[] { gold, TestFiles.MoreGold }
            .SelectMany(folder => File.ReadLines(Path.Combine(folder, "labels.jsonl")))
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement);

        foreach (var side in labels.SelectMany(label => new[] { label.GetProperty("a"), label.GetProperty("b") }))
        {
            var key = $"{side.GetProperty("doc").GetString()}.txt#{side.GetProperty("q").GetInt32()}";
            answers[key].Should().Contain(side.GetProperty("quote").GetString(), key);
        }
    }
}
