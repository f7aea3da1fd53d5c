using ClaimAudit.Language;
using ClaimAudit.Rules;
using FluentAssertions;
using NUnit.Framework;
using WordClass = ClaimAudit.Rules.WordClass;

namespace ClaimAudit.Tests.Rules;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable<string> Table = new(
    [
        new("share", "act"),
        new("share/n", "stock"),
        new("hand over", "act"),
        new("be required to", "required"),
        new("require", "require"),
        new("opt-out", "refusal"),
        new("opt", "choice"),
        new("no", "none"),
        new("no longer", "ended"),
        new("no longer than", "at most"),
        new("share", "never reached"),
    ]);

    [TestCase("agencies hand/VERB over data", 1, "act", 2)]
    [TestCase("they were:be required:require to report", 1, "required", 3)]
    [TestCase("it requires:require consent", 1, "require", 1)]
    [TestCase("an opt - out form", 1, "refusal", 3)]
    [TestCase("an opt out form", 1, "refusal", 2)]
    [TestCase("an opt \u2011 out form", 1, "refusal", 3)]
    [TestCase("an opt - in form", 1, "choice", 1)]
    [TestCase("no longer than a week", 0, "at most", 3)]
    [TestCase("no longer valid", 0, "ended", 2)]
    [TestCase("no longer", 0, "ended", 2)]
    [TestCase("no", 0, "none", 1)]
    [TestCase("they share/VERB data", 1, "act", 1)]
    [TestCase("a share/NOUN of it", 1, "stock", 1)]
    [TestCase("they shared:share/VERB data", 1, "act", 1)]
    public void Finds_the_longest_phrase(string tokens, int index, string value, int length)
    {
        Table.TryMatch(new Tokens(tokens), index, out var match).Should().BeTrue();
        match.Should().Be(new PhraseMatch<string>(index, length, value));
        match.End.Should().Be(index + length);
    }

    [TestCase("agencies give over data", 1)]
    [TestCase("they hand/VERB", 1)]
    [TestCase("- share", 0)]
    [TestCase("SHARE", 0)]
    [TestCase("hand -", 0)]
    public void Finds_nothing_where_nothing_is(string tokens, int index) =>
        Table.TryMatch(new Tokens(tokens), index, out _).Should().BeFalse();

    [TestCase("share/x", "word class")]
    [TestCase("", "at least one word")]
    [TestCase("-", "at least one word")]
    [TestCase("one two three four five six seven", "at most 6")]
    [TestCase("ICE", "lower case")]
    public void Refuses_what_is_no_phrase(string phrase, string reason)
    {
        var build = () => new PhraseTable<int>([new(phrase, 1)]);
        build.Should().Throw<FormatException>().WithMessage($"*{reason}*");
    }

    [TestCase("disclosure/n", "disclosure", WordClass.Noun)]
    [TestCase("hand over/v", "hand|over", WordClass.Verb)]
    [TestCase("well-known/a", "well|known", WordClass.Adjective)]
    [TestCase("and/or", "and/or", WordClass.Any)]
    [TestCase("%", "%", WordClass.Any)]
    public void Reads_phrases(string text, string words, WordClass ending)
    {
        var phrase = Phrase.Parse(text);
        string.Join('|', phrase.Words).Should().Be(words);
        phrase.Ending.Should().Be(ending);
    }

    [Test]
    public void Looking_up_allocates_nothing()
    {
        var tokens = new Tokens("no longer than an opt - out share/NOUN");
        Table.TryMatch(tokens, 0, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < tokens.Count; index++)
        {
            Table.TryMatch(tokens, index, out _);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    /// <summary>Tokens written as <c>text:lemma/POS</c>, the last two optional.</summary>
    private readonly struct Tokens(string text) : IPhraseSource
    {
        private readonly (string Lower, string Lemma, PartOfSpeech Pos)[] _tokens = [.. text.Split(' ').Select(Read)];

        public int Count => _tokens.Length;

        public string Lower(int index) => _tokens[index].Lower;

        public string Lemma(int index) => _tokens[index].Lemma;

        public PartOfSpeech Pos(int index) => _tokens[index].Pos;

        private static (string Lower, string Lemma, PartOfSpeech Pos) Read(string token)
        {
            var slash = token.Split('/');
            var colon = slash[0].Split(':');
            var pos = slash.Length == 1 ? PartOfSpeech.Other : slash[1] == "VERB" ? PartOfSpeech.Verb : PartOfSpeech.Noun;
            return (colon[0], colon[^1], pos);
        }
    }
}
