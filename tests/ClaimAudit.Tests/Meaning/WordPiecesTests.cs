using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class WordPiecesTests
{
    private static readonly string[] Vocabulary = ["[UNK]", "[CLS]", "[SEP]", "pay", "##ment", "##s", "the", ",", "'", "cafe", "e"];

    [TestCase("the payments", "the|pay|##ment|##s")]
    [TestCase("The PAYMENT, the", "the|pay|##ment|,|the")]
    [TestCase("café", "cafe")]
    [TestCase("the ’ the", "the|'|the")]
    [TestCase("paid", "[UNK]")]
    [TestCase("", "")]
    public void Cuts_the_longest_known_pieces(string text, string expected) =>
        string.Join('|', new WordPieces(Vocabulary).Encode(text, 20).Select(id => Vocabulary[id])).Should().Be(expected);

    [Test]
    public void Stops_after_the_most_pieces() =>
        new WordPieces(Vocabulary).Encode("the payments the payments", 3).Should().HaveCount(3);
}
