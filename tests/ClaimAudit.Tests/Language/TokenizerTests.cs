using ClaimAudit.Language;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Language;

/// <summary>How text is cut into words.</summary>
[TestFixture]
public sealed class TokenizerTests
{
    /// <summary>Each text is given with bars where it must be cut.</summary>
    [TestCase("You do|n't pay|.")]
    [TestCase("You ca|n’t|, and you can|not|.")]
    [TestCase("the state|'s data and the tenants|' rooms|.")]
    [TestCase("tenure|-|track staff|, co-workers and an e-mail")]
    [TestCase("$|25 or 10|% of 1,250.50|, not 3|,|4")]
    [TestCase("under W.S. 42-1-101 and § 5101.27|(|a|)|.")]
    [TestCase("the U.S. office opens at 9 a.m. today")]
    [TestCase("at 9|am or 10:30|pm")]
    [TestCase("Immigration and Customs Enforcement |(|ICE|)|.")]
    [TestCase("“|landlords|” and|/|or |‘|tenants|’|—|both")]
    [TestCase("|(|see https://www.example.gov/a-b_(c)?d=e|)|.")]
    [TestCase("write to help@example.gov|, or visit example.gov|.")]
    [TestCase("no later than 12/31/2024|: ten days")]
    [TestCase("well|... maybe|?!")]
    [TestCase("Form I-9|, COVID-19 and twenty-five days")]
    [TestCase("2005|-|2010 or 2005|–|2010")]
    [TestCase("It ended.|Then it began")]
    public void CutsAsTheTreebanksDo(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
        if (marked.Contains(".|Then", StringComparison.Ordinal))
        {
            expected = ["It", "ended", ".", "Then", "it", "began"];
        }

        Tokenizer.Tokenize(text).Select(span => span.Of(text)).Should().Equal(expected);
    }

    /// <summary>Words lie in order and hold every unit that is not white space.</summary>
    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void CoversAnyString(string? text) => AssertCovered(text ?? "");

    /// <summary>The same for texts made of the units that rules look at.</summary>
    [Test]
    public void CoversAnyMixtureOfMarks()
    {
        const string Units = "aZ09.,'’\"“”()[]-–—/\\@:;$%§!?…& \n\t\u00A0\u0301\u200D\uD83D\uDE00e.g.n't";
        var random = new Random(1);
        for (var i = 0; i < 5000; i++)
        {
            AssertCovered(new string(random.GetItems<char>(Units, random.Next(40))));
        }
    }

    private static void AssertCovered(string text)
    {
        var at = 0;
        var covered = true;
        foreach (var span in Tokenizer.Tokenize(text))
        {
            covered &= span.Length > 0 && span.Start >= at && text[at..span.Start].All(char.IsWhiteSpace);
            at = span.End;
        }

        covered &= text[at..].All(char.IsWhiteSpace);
        covered.Should().BeTrue("every unit of {0} must lie in a word", text);
    }
}
