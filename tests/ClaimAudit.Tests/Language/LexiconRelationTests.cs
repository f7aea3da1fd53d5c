using ClaimAudit.Language;
using FluentAssertions;
using NUnit.Framework;
using static ClaimAudit.Language.PartOfSpeech;

namespace ClaimAudit.Tests.Language;

public sealed class LexiconRelationTests
{
    private static readonly Lexicon s_lexicon = Lexicon.Default;

    [TestCase("permit", "allow", Verb)]
    [TestCase("permit", "let", Verb)]
    [TestCase("allow", "let", Verb)]
    [TestCase("prohibit", "forbid", Verb)]
    [TestCase("require", "necessitate", Verb)]
    [TestCase("begin", "start", Verb)]
    [TestCase("end", "terminate", Verb)]
    [TestCase("buy", "purchase", Verb)]
    [TestCase("car", "automobile", Noun)]
    [TestCase("big", "large", Adjective)]
    public void Synonyms_share_a_common_sense(string a, string b, PartOfSpeech pos)
    {
        s_lexicon.AreSynonyms(a, b, pos).Should().BeTrue();
        s_lexicon.AreSynonyms(b, a, pos).Should().BeTrue();
        s_lexicon.Synonyms(a, pos).Should().Contain(b);
    }

    [TestCase("permit", "forbid", Verb)]
    [TestCase("dog", "cat", Noun)]
    [TestCase("dog", "frank", Noun, Description = "A sense that was never seen in texts.")]
    [TestCase("car", "car", Noun)]
    [TestCase("qqq", "zzz", Noun)]
    [TestCase("the", "a", Determiner)]
    public void Other_words_are_no_synonyms(string a, string b, PartOfSpeech pos) =>
        s_lexicon.AreSynonyms(a, b, pos).Should().BeFalse();

    [TestCase("increase", "decrease", Verb, Antonymy.Direct)]
    [TestCase("accept", "reject", Verb, Antonymy.Direct)]
    [TestCase("accept", "refuse", Verb, Antonymy.Direct)]
    [TestCase("include", "exclude", Verb, Antonymy.Direct)]
    [TestCase("open", "close", Verb, Antonymy.Direct)]
    [TestCase("permit", "forbid", Verb, Antonymy.Direct)]
    [TestCase("allow", "forbid", Verb, Antonymy.Indirect)]
    [TestCase("allow", "prohibit", Verb, Antonymy.Indirect)]
    [TestCase("allow", "ban", Verb, Antonymy.Direct)]
    [TestCase("buy", "sell", Verb, Antonymy.Direct)]
    [TestCase("win", "lose", Verb, Antonymy.Direct)]
    [TestCase("love", "hate", Verb, Antonymy.Direct)]
    [TestCase("subscribe", "unsubscribe", Verb, Antonymy.Direct)]
    [TestCase("alive", "dead", Adjective, Antonymy.Direct)]
    [TestCase("mandatory", "optional", Adjective, Antonymy.Indirect)]
    [TestCase("obligatory", "optional", Adjective, Antonymy.Direct)]
    [TestCase("same", "different", Adjective, Antonymy.Direct)]
    [TestCase("present", "absent", Adjective, Antonymy.Direct)]
    [TestCase("asleep", "awake", Adjective, Antonymy.Direct)]
    [TestCase("arid", "moist", Adjective, Antonymy.Indirect)]
    [TestCase("many", "few", Adjective, Antonymy.Direct)]
    [TestCase("always", "never", Adverb, Antonymy.Direct)]
    [TestCase("before", "after", Adverb, Antonymy.Direct)]
    [TestCase("indoors", "outdoors", Adverb, Antonymy.Direct)]
    [TestCase("man", "woman", Noun, Antonymy.Direct)]
    [TestCase("boy", "girl", Noun, Antonymy.Direct)]
    [TestCase("car", "automobile", Noun, Antonymy.None)]
    [TestCase("red", "blue", Adjective, Antonymy.None)]
    [TestCase("big", "large", Adjective, Antonymy.None)]
    [TestCase("qqq", "zzz", Adjective, Antonymy.None)]
    [TestCase("he", "she", Pronoun, Antonymy.None)]
    public void Opposites_are_direct_or_indirect_both_ways(string a, string b, PartOfSpeech pos, Antonymy expected)
    {
        s_lexicon.AreAntonyms(a, b, pos).Should().Be(expected);
        s_lexicon.AreAntonyms(b, a, pos).Should().Be(expected);
    }

    [TestCase("share", Verb, "sharing", Noun)]
    [TestCase("prohibit", Verb, "prohibition", Noun)]
    [TestCase("permit", Verb, "permission", Noun)]
    [TestCase("permissible", Adjective, "permission", Noun)]
    [TestCase("require", Verb, "requirement", Noun)]
    [TestCase("necessary", Adjective, "necessity", Noun)]
    [TestCase("cancel", Verb, "cancellation", Noun)]
    [TestCase("approve", Verb, "approval", Noun)]
    [TestCase("strong", Adjective, "strength", Noun)]
    [TestCase("quick", Adjective, "quickly", Adverb)]
    [TestCase("refund", Verb, "refund", Noun)]
    [TestCase("tokenize", Verb, "tokenization", Noun)]
    [TestCase("blog", Verb, "blogging", Noun)]
    public void Words_of_one_root_are_related(string a, PartOfSpeech posA, string b, PartOfSpeech posB)
    {
        s_lexicon.AreRelated(a, posA, b, posB).Should().BeTrue();
        s_lexicon.AreRelated(b, posB, a, posA).Should().BeTrue();
    }

    [TestCase("corn", Noun, "corner", Noun)]
    [TestCase("universe", Noun, "university", Noun)]
    [TestCase("permit", Verb, "prohibition", Noun)]
    [TestCase("number", Noun, "numb", Adjective)]
    public void Words_that_look_alike_are_not_related(string a, PartOfSpeech posA, string b, PartOfSpeech posB) =>
        s_lexicon.AreRelated(a, posA, b, posB).Should().BeFalse();

    [TestCase("dog", "animal", Noun, 2)]
    [TestCase("car", "vehicle", Noun, 2)]
    [TestCase("car", "automobile", Noun, 0)]
    [TestCase("ban", "prohibit", Verb, 1)]
    [TestCase("animal", "dog", Noun, null)]
    [TestCase("dog", "cat", Noun, null)]
    public void Hypernyms_are_found_by_the_shortest_way(string lemma, string ancestor, PartOfSpeech pos, int? expected)
    {
        s_lexicon.HypernymDistance(lemma, ancestor, pos, maxDepth: 10).Should().Be(expected);
        s_lexicon.IsKindOf(lemma, ancestor, pos, maxDepth: 10).Should().Be(expected is not null);
    }

    [Test]
    public void Hypernyms_beyond_the_depth_are_not_found() =>
        s_lexicon.IsKindOf("dog", "animal", Noun, maxDepth: 1).Should().BeFalse();

    [TestCase("monday", "tuesday", ProperNoun, 1, true)]
    [TestCase("red", "blue", Noun, 1, true)]
    [TestCase("dog", "cat", Noun, 1, false)]
    [TestCase("dog", "cat", Noun, 2, true)]
    [TestCase("monthly", "weekly", Adjective, 1, true)]
    [TestCase("dog", "canine", Noun, 2, false)]
    [TestCase("car", "automobile", Noun, 2, false)]
    public void Siblings_are_under_one_hypernym(string a, string b, PartOfSpeech pos, int climb, bool expected) =>
        s_lexicon.AreSiblings(a, b, pos, climb).Should().Be(expected);
}
