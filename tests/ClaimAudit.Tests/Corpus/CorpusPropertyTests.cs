using System.Globalization;
using System.Text;
using ClaimAudit.Corpus;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class CorpusPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", " ", "\t", "1. ", "2. ", "3. ", "1) ", "(1) ", "a) ", "- ", "• ", "* ", "**", "__", "# ", "## ", "---", "===",
        "Q: ", "A: ", "Q1. ", "Question: ", "Answer:", "What is it?", "Who decides", "It is so.", "These:", "Label: text", "?", ".", ":", "\"",
        "{", "}", "[", "]", ",", "\"question\":", "\"answer\":", "\"x\"", "<p>", "</p>", "<h2>", "</h2>", "<details><summary>", "</summary>",
        "<li>", "<dl><dt>", "<dd>", "question,answer", "\u00e9", "\ud83d\ude00", "\ud800", "\u2028", "Ohio", "Washington, D.C.",
    ];

    private static readonly string[] Ids = ["p.txt", "p.md", "p.html", "p.json", "p.jsonl", "p.csv"];

    [FsCheck.NUnit.Property(MaxTest = 600)]
    public Property Any_text_in_any_format_gives_sound_pages_and_no_exception()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (var id in Ids)
            {
                var reading = TestFiles.ReadText(text, id);
                reading.Pages.ToList().ForEach(PageChecks.SpansAreSound);
                (reading.Pages.Length + reading.Diagnostics.Length).Should().BePositive();
            }
        });
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Any_bytes_give_a_page_or_a_diagnostic(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var reading = new CorpusReader().Read([path]);
            (reading.Pages.Length + reading.Diagnostics.Length).Should().BePositive();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Two_thousand_answers_and_a_megabyte_in_one_of_them_are_read_whole()
    {
        var text = new StringBuilder();
        for (var i = 1; i <= 2_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i}. What is rule {i}?\nThese:\n1. One part.\n2. Is it two?\n3. Three parts.\n\n");
            if (i == 1_000)
            {
                text.Append(string.Concat(Enumerable.Repeat("A sentence of the long answer: 1. (2) x. ", 25_000))).Append('\n');
            }
        }

        foreach (var id in new[] { "page.txt", "page.md" })
        {
            var page = TestFiles.PageOf(text.ToString(), id);

            page.Answers.Should().HaveCount(2_000);
            page.Answers[999].Span.Length.Should().BeGreaterThan(1_000_000);
            page.Answers[1_999].Question.Should().Be("What is rule 2000?");
        }
    }
}
