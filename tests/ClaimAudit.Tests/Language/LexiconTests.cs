using ClaimAudit.Language;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using static ClaimAudit.Language.PartOfSpeech;

namespace ClaimAudit.Tests.Language;

public sealed class LexiconTests
{
    private static readonly Lexicon s_lexicon = Lexicon.Default;

    [TestCase("dog", Noun, true)]
    [TestCase("dog", ProperNoun, true)]
    [TestCase("credit card", Noun, true)]
    [TestCase("be", Auxiliary, true)]
    [TestCase("monday", Noun, true)]
    [TestCase("paris", Noun, false, Description = "An instance.")]
    [TestCase("it", Noun, false, Description = "An abbreviation that looks like a function word.")]
    [TestCase("the", Determiner, false)]
    [TestCase("", Noun, false)]
    [TestCase("café", Noun, false)]
    [TestCase("zzzzzz", Noun, false)]
    public void Contains_knows_words_by_part_of_speech(string lemma, PartOfSpeech pos, bool expected) =>
        s_lexicon.Contains(lemma, pos).Should().Be(expected);

    [Test]
    public void Contains_refuses_words_of_any_length_without_fault() =>
        s_lexicon.Contains(new string('a', 10_000), Noun).Should().BeFalse();

    [TestCase("dog", Noun)]
    [TestCase("run", Verb)]
    [TestCase("good", Adjective)]
    [TestCase("quickly", Adverb)]
    [TestCase("may", Auxiliary)]
    [TestCase("the", Other)]
    [TestCase("zzzzzz", Other)]
    public void Dominant_part_of_speech_is_the_commonest(string lemma, PartOfSpeech expected) =>
        s_lexicon.DominantPos(lemma).Should().Be(expected);

    [Test]
    public void Frequency_orders_words_by_use()
    {
        s_lexicon.Frequency("be", Verb).Should().BeInRange(200, 255);
        s_lexicon.Frequency("dog", Noun).Should().BeLessThan(s_lexicon.Frequency("man", Noun));
        s_lexicon.Frequency("zzzzzz", Noun).Should().Be(0);
    }

    [Test]
    public void Opposites_and_derivations_are_listed()
    {
        s_lexicon.Antonyms("always", Adverb).Should().Contain("never");
        s_lexicon.Derivations("permit", Verb).Should().Contain(new LexicalWord("permission", Noun));
        s_lexicon.Synonyms("zzzzzz", Noun).Should().BeEmpty();
        s_lexicon.Antonyms("the", Determiner).Should().BeEmpty();
    }

    [Test]
    public void Lookups_do_not_allocate()
    {
        _ = LookUp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = LookUp();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        found.Should().BeTrue();

        static bool LookUp() =>
            s_lexicon.AreSynonyms("permit", "allow", Verb) && s_lexicon.IsKindOf("dog", "animal", Noun, 5)
            && s_lexicon.AreAntonyms("wet", "arid", Adjective) == Antonymy.Indirect && s_lexicon.Frequency("dog", Noun) > 0;
    }

    [Test]
    public void Any_text_can_be_looked_up() =>
        Prop.ForAll<string>(text => text is null || s_lexicon.Frequency(text, Noun) is >= 0 and <= 255).QuickCheckThrowOnFailure();

    [Test]
    public void A_file_of_another_layout_is_refused()
    {
        var open = () => new LexiconData(new byte[64]);
        open.Should().Throw<InvalidDataException>();
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(100)]
    [TestCase(60_000)]
    public void Buckets_stand_for_about_their_counts(int count)
    {
        var stood = SenseCounts.Count(SenseCounts.Bucket(count));
        stood.Should().BeInRange(count, count + (count / 16) + 1);
    }
}
