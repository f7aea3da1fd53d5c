using ClaimAudit.Reporting;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting;

[TestFixture]
public sealed class ReadableTextTests
{
    [TestCase("plain\ttext\n", "plain\ttext\n")]
    [TestCase("a\u202eb", "a[U+202E]b")]
    [TestCase("\u0000", "[U+0000]")]
    [TestCase("العربية", "العربية")]
    public void Hidden_characters_are_spelled_out(string text, string readable) => ReadableText.Of(text).Should().Be(readable);

    [Test]
    public void Half_a_character_is_spelled_out() => ReadableText.Of("\ud83d\ude00 \ud83d").Should().Be("\ud83d\ude00 [U+D83D]");

    [Test]
    public void A_line_has_single_spaces_only() => ReadableText.Line(" a\r\n\tb  c ").Should().Be("a b c");

    [TestCase("abcdef", 6, "abcdef")]
    [TestCase("abcdef", 5, "abcd…")]
    [TestCase("ab\ud83d\ude00cd", 4, "ab…")]
    [TestCase("ab", 1, "…")]
    public void A_shortened_text_keeps_whole_characters(string text, int limit, string shortened) =>
        ReadableText.Shorten(text, limit).Should().Be(shortened);
}
