using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class StructuredFormatsTests
{
    private const string LinkedData = """
        <html><head><title>Faq</title><script type="application/ld+json">
        {"@context":"https://schema.org","@type":"FAQPage","mainEntity":[
        {"@type":"Question","name":"What is it?","acceptedAnswer":{"@type":"Answer","text":"<p>A thing.</p>"}},
        {"@type":"Question","name":"Who decides?","acceptedAnswer":{"@type":"Answer","text":"We do."}}]}
        </script></head><body><p>Welcome.</p></body></html>
        """;

    private const string Microdata = """
        <div itemscope itemtype="https://schema.org/FAQPage">
        <div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">What is it?</h3>
        <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">A thing.</div></div></div>
        <div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Who decides?</h3>
        <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">We do.</div></div></div></div>
        <p>Imprint</p>
        """;

    private static IEnumerable<TestCaseData> Pages()
    {
        yield return Case("page.html", LinkedData, "linked data");
        yield return Case("page.html", Microdata, "microdata");
        yield return Case("page.html", "<details><summary>What is it?</summary>A <b>thing</b>.</details><p>Between</p><details><summary>Who decides?</summary><p>We do.</p></details><p>Behind</p>", "details");
        yield return Case("page.htm", "<dl><dt>What is it?</dt><dd>A thing.</dd><dt>Who decides?</dt><dd>We do.</dd></dl><p>Behind</p>", "terms");
        yield return Case("page.html", "<h1>FAQ</h1><h2>What is it?</h2><p>A&nbsp;thing.</p><div><h2>Who decides?</h2></div><p>We do.</p><h2>More</h2><p>Behind</p><footer>x</footer>", "headings");
        yield return Case("page.html", "<p><strong>What is it?</strong></p><p>A thing.</p><p><b>2. Who decides?</b></p><p>We do.</p>", "bold");
        yield return Case("page.html", "<p>1. What is it?</p><p>A thing.</p><p>2. Who decides?</p><p>We do.</p>", "numbered");
        yield return Case("page.json", """[{"question":"What is it?","answer":"A thing."},{"question":"Who decides?","answer":"We do."}]""", "array");
        yield return Case("page.json", """{"title":"FAQ","items":[{"Q":"What is it?","A":"A thing."},{"Question":"Who decides?","answers":["We do."]}]}""", "nested");
        yield return Case("page.json", """{"What is it?":"A thing.","Who decides?":"We do."}""", "dictionary");
        yield return Case("page.jsonl", "{\"question\":\"What is it?\",\"answer\":\"A thing.\"}\r\n\r\n{\"q\":\"Who decides?\",\"a\":\"We do.\"}\r\n", "lines");
        yield return Case("page.csv", "question,answer\r\nWhat is it?,A thing.\r\n\"Who decides?\",\"We do.\"\r\n", "commas");
        yield return Case("page.csv", "Id;Question;Answer\n1;What is it?;A thing.\n2;Who decides?;We do.\n", "semicolons");
    }

    [TestCaseSource(nameof(Pages))]
    public void Both_answers_are_found(string id, string text)
    {
        var reading = TestFiles.ReadText(text, id);

        reading.Diagnostics.Should().BeEmpty();
        var page = reading.Pages.Single();
        page.AnchoredToAnswers.Should().BeTrue();
        page.Answers.Select(answer => answer.Question).Should().Equal("What is it?", "Who decides?");
        page.Answers.Select(answer => page.Document.Quote(answer.Span)).Should().Equal("A thing.", "We do.");
        PageChecks.SpansAreSound(page);
    }

    [Test]
    public void Html_lists_keep_their_items_and_the_page_its_title()
    {
        var page = TestFiles.PageOf("<title>t</title><h1>Rules of Ohio</h1><h2>What is it?</h2><p>These:</p><ol><li>One thing.</li><li><p>Two things.</p></li></ol><ul><li>More.</li></ul>", "page.html");

        page.Title.Should().Be("Rules of Ohio");
        page.Jurisdiction.Should().Be("Ohio");
        page.Answers.Single().Blocks.Select(block => page.Document.Quote(block.Span)).Should().Equal("These:", "One thing.", "Two things.", "More.");
        PageChecks.SpansAreSound(page);
    }

    [Test]
    public void Markdown_quotes_the_source_and_passes_over_code()
    {
        const string text = "---\ntitle: \"My FAQ\"\n---\n\n# What is it?\n\nA thing.\n\n```\n# Is this a heading?\n```\n\n# Who decides?\n\nWe *do*.\n";

        var page = TestFiles.PageOf(text, "page.md");

        page.Title.Should().Be("My FAQ");
        page.Document.Text.Should().Be(text);
        page.AnchoredToAnswers.Should().BeFalse();
        page.Answers.Should().HaveCount(2);
        page.Document.Quote(page.Answers[1].Span).Should().Be("We *do*.");
    }

    [TestCase("page.csv", "question,answer,state\nWhat is it?,A thing.,Ohio\nWhat is it?,No thing.,Utah\nWho decides?,We do.,Ohio\n")]
    [TestCase("page.json", """[{"state":"Ohio","faq":[{"q":"What is it?","a":"A thing."},{"q":"Who decides?","a":"We do."}]},{"q":"What is it?","a":"No thing.","jurisdiction":"Utah"}]""")]
    public void Entries_of_several_jurisdictions_become_pages_of_their_own(string id, string text)
    {
        var pages = TestFiles.ReadText(text, id).Pages;

        pages.Select(page => (page.Id, page.Jurisdiction, page.Answers.Length)).Should().Equal(
            ($"{id}/Ohio", "Ohio", 2), ($"{id}/Utah", "Utah", 1));
    }

    [Test]
    public void A_state_that_is_no_jurisdiction_is_passed_over()
    {
        TestFiles.PageOf("""[{"question":"What is it?","answer":"A thing.","state":"published"}]""", "page.json").Jurisdiction.Should().BeNull();
    }

    [TestCase("page.json", "[{\"question\":\"What is it?\",\"answer\":\"A thing.\"},\n {\"answer\": oops}]", DiagnosticCodes.MalformedFile, 2, 13)]
    [TestCase("page.json", "[{\"question\":\"What is it?\",\"answer\":\"A thing.\"},\n {\"answer\": \"Lost.\"}]", DiagnosticCodes.AnswerWithoutQuestion, 2, 2)]
    [TestCase("page.json", "[{\"question\":\"What is it?\",\"answer\":\"A thing.\"},\n \"\\ud800\"]", DiagnosticCodes.MalformedFile, 2, 2)]
    [TestCase("page.jsonl", "{\"question\":\"What is it?\",\"answer\":\"A thing.\"}\n\n{\"question\":\n{\"q\":\"Who?\",\"a\":\"We.\"}", DiagnosticCodes.MalformedFile, 3, 13)]
    [TestCase("page.csv", "question,answer\nWhat is it?,A thing.\n,Lost.\n", DiagnosticCodes.AnswerWithoutQuestion, 3, 1)]
    [TestCase("page.csv", "question,answer\nWhat is it?,A thing.\nWho?,We \"do\"\n", DiagnosticCodes.MalformedFile, 3, 1)]
    public void A_bad_entry_is_located_and_the_rest_is_read(string id, string text, string code, int line, int column)
    {
        var reading = TestFiles.ReadText(text, id);

        reading.Pages.Should().ContainSingle();
        reading.Pages[0].Answers[0].Question.Should().Be("What is it?");
        reading.Diagnostics.Select(found => (found.Code, found.Level, found.Document, found.Line, found.Column)).Should()
            .Equal((code, Values.DiagnosticLevel.Error, id, line, column));
    }

    [Test]
    public void A_table_without_the_columns_is_malformed()
    {
        TestFiles.ReadText("name,age\nx,1\n", "page.csv").Diagnostics.Single().Code.Should().Be(DiagnosticCodes.MalformedFile);
    }

    [Test]
    public void Linked_data_that_cannot_be_read_is_a_warning_and_the_page_is_read_all_the_same()
    {
        var reading = TestFiles.ReadText("<script type=\"application/ld+json\">{oops</script><h2>What is it?</h2><p>A thing.</p>", "page.html");

        reading.Pages.Single().Answers.Should().ContainSingle();
        reading.Diagnostics.Single().Level.Should().Be(Values.DiagnosticLevel.Warning);
    }

    [Test]
    public void Depth_of_nesting_is_harmless()
    {
        const int depth = 20_000;
        var html = string.Concat(Enumerable.Repeat("<div>", depth)) + "<h2>What is it?</h2><p>A thing.</p>";
        var markdown = new string('>', depth) + " x\n\n# What is it?\n\nA thing.\n";
        var json = string.Concat(Enumerable.Repeat("[", depth));

        TestFiles.PageOf(html, "page.html").Answers.Should().ContainSingle();
        TestFiles.PageOf(markdown).Answers.Should().ContainSingle();
        TestFiles.ReadText(markdown, "page.md").Should().NotBeNull();
        TestFiles.ReadText(json, "page.json").Diagnostics.Should().NotBeEmpty();
    }

    private static TestCaseData Case(string id, string text, string name) => new TestCaseData(id, text).SetArgDisplayNames(id, name);
}
