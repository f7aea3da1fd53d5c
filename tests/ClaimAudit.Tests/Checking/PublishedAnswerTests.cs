using ClaimAudit.Checking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

public sealed class PublishedAnswerTests
{
    [Test]
    public void A_published_answer_is_found() =>
        PublishedAnswer.Find([DraftFixture.Montana, DraftFixture.Wyoming], "wyoming.txt#3").Should().Be((new AnswerId("wyoming.txt", 3), (Diagnostic?)null));

    [TestCase("wyoming.txt", "write it as PAGE#Q")]
    [TestCase("#3", "write it as PAGE#Q")]
    [TestCase("wyoming.txt#", "write it as PAGE#Q")]
    [TestCase("wyoming.txt#-1", "write it as PAGE#Q")]
    [TestCase("wyoming.txt#4", "wyoming.txt has no question 4; it has 1 to 3")]
    [TestCase("wy.txt#1", "no published page has the id 'wy.txt'; the pages are montana.txt, wyoming.txt")]
    public void An_unknown_answer_is_an_error_that_says_what_there_is(string text, string message)
    {
        var (answer, diagnostic) = PublishedAnswer.Find([DraftFixture.Montana, DraftFixture.Wyoming], text);

        answer.Should().BeNull();
        diagnostic!.ToString().Should().Be($"error CLA9244: --replaces {text}: {message}" + (message.StartsWith("write", StringComparison.Ordinal) ? ", such as wyoming.txt#4" : ""));
    }
}
