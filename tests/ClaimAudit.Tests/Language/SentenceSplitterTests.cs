using ClaimAudit.Language;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Language;

/// <summary>Where sentences end.</summary>
[TestFixture]
public sealed class SentenceSplitterTests
{
    /// <summary>Each text is given with bars between its sentences.</summary>
    [TestCase("No. |The state does not share data.")]
    [TestCase("Yes! |Why? |Because it must.")]
    [TestCase("See § 5101.27 and No. 5 of the rules. |It applies.")]
    [TestCase("The office (e.g. the one in Cheyenne, i.e. ours) opens at 9 a.m. daily.")]
    [TestCase("It opens at 9 a.m. |The door is open.")]
    [TestCase("Dr. Smith of St. Paul and J. R. Jones work for the U.S. Department of Justice.")]
    [TestCase("He left the U.S. |They stayed.")]
    [TestCase("“It is 3.5 days.” |She agreed.")]
    [TestCase("(It is so.) |She agreed.")]
    [TestCase("Rooms, lofts, etc. are let.")]
    [TestCase("A heading\n\n|A sentence over\ntwo lines.\r\n\r\n|Another")]
    [TestCase("Well... that depends. |Really…")]
    [TestCase("1. Painting is forbidden. |2. Pets are not.")]
    [TestCase("The answer is no. |He said so.")]
    public void SplitsWhereMarked(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(part => part.Trim());
        var tokens = Tokenizer.Tokenize(text);
        var start = 0;
        var found = new List<string>();
        foreach (var end in SentenceSplitter.Split(text, tokens.AsSpan()))
        {
            found.Add(text[tokens[start].Start..tokens[end - 1].End]);
            start = end;
        }

        found.Should().Equal(expected);
    }

    /// <summary>A text without words has no sentences.</summary>
    [TestCase("")]
    [TestCase(" \n\n ")]
    public void NothingGivesNothing(string text) => SyntaxAnalyzer.Default.Analyze(text).Should().BeEmpty();
}
