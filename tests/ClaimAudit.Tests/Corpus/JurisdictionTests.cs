using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class JurisdictionTests
{
    [TestCase("Rules of Wyoming", "What is it?", "Who decides?", "Wyoming")]
    [TestCase("RULES OF NEW MEXICO", "What is it?", "Who decides?", "New Mexico")]
    [TestCase("Rules", "What is it in West Virginia?", "Who decides?", "West Virginia")]
    [TestCase("Rules", "What is it in Ohio?", "Who decides in Utah?", null)]
    [TestCase("Ohio and Utah", "What is it?", "Who decides?", null)]
    [TestCase("Rules", "What is it?", "Who decides?", null)]
    [TestCase("Rules", "What does ohio mean?", "Who decides?", null)]
    [TestCase("Rules of Wyomingites", "What is it?", "Who decides?", null)]
    [TestCase("News from Washington", "What is it?", "Who decides?", null)]
    [TestCase("Rules in Washington", "What is it in Washington?", "Who decides?", "Washington")]
    [TestCase("Rules of Washington State", "What is it?", "Who decides?", "Washington")]
    [TestCase("Rules of Washington, D.C.", "What is it?", "Who decides?", "District of Columbia")]
    [TestCase("Letters to the Washington Post", "What is it?", "Who decides?", null)]
    [TestCase("The Republic of Georgia", "What is it?", "Who decides?", null)]
    [TestCase("Rules of Kansas City", "What is it?", "Who decides?", null)]
    [TestCase("Rules of Kansas City, Missouri", "What is it?", "Who decides?", "Missouri")]
    public void It_is_taken_from_title_and_questions(string title, string first, string second, string? expected)
    {
        TestFiles.PageOf($"{title}\n\n1. {first}\nA thing.\n2. {second}\nWe do.\n").Jurisdiction.Should().Be(expected);
    }

    [Test]
    public void One_question_in_twenty_proves_nothing()
    {
        var questions = Enumerable.Range(1, 20).Select(i => $"{i}. What is rule {i}{(i == 7 ? " in Ohio" : string.Empty)}?\nIt is rule {i}.\n");

        TestFiles.PageOf(string.Concat(questions)).Jurisdiction.Should().BeNull();
    }

    [Test]
    public void What_the_user_sets_goes_before_what_the_page_says()
    {
        const string text = "Rules of Ohio\n\n1. What is it?\nA thing.\n";
        var byPath = new JurisdictionOverrides(null, [new("other/", "Iowa"), new("leeds/*.txt", "England"), new("*", "Utah")]);

        JurisdictionOf("leeds/a.txt", text, byPath).Should().Be("England");
        JurisdictionOf("other/b.txt", text, byPath).Should().Be("Iowa");
        JurisdictionOf("c.txt", text, byPath).Should().Be("Utah");
        JurisdictionOf("c.txt", text, byPath with { ForAll = "Wales" }).Should().Be("Wales");
        JurisdictionOf("c.txt", text, JurisdictionOverrides.None).Should().Be("Ohio");
    }

    private static string? JurisdictionOf(string id, string text, JurisdictionOverrides overrides) =>
        new CorpusReader(new CorpusOptions(overrides)).ReadText(id, text).Pages.Single().Jurisdiction;
}
