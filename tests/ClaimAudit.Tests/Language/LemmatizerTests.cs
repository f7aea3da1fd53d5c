using ClaimAudit.Language;
using FluentAssertions;
using NUnit.Framework;
using static ClaimAudit.Language.PartOfSpeech;

namespace ClaimAudit.Tests.Language;

public sealed class LemmatizerTests
{
    [TestCase("policies", "policy")]
    [TestCase("data", "data")]
    [TestCase("media", "media")]
    [TestCase("goods", "goods")]
    [TestCase("news", "news")]
    [TestCase("means", "means")]
    [TestCase("species", "species")]
    [TestCase("hours", "hour")]
    [TestCase("leaves", "leaf")]
    [TestCase("criteria", "criterion")]
    [TestCase("women", "woman")]
    [TestCase("children", "child")]
    [TestCase("businesses", "business")]
    [TestCase("process", "process")]
    [TestCase("viruses", "virus")]
    [TestCase("apis", "api")]
    [TestCase("hashtags", "hashtag")]
    public void Nouns_lose_their_plural(string form, string lemma) => Lemmatizer.Lemma(form, Noun).Should().Be(lemma);

    [TestCase("shared", "share")]
    [TestCase("planned", "plan")]
    [TestCase("planed", "plane")]
    [TestCase("stopped", "stop")]
    [TestCase("visited", "visit")]
    [TestCase("rated", "rate")]
    [TestCase("using", "use")]
    [TestCase("dying", "die")]
    [TestCase("found", "find")]
    [TestCase("left", "leave")]
    [TestCase("bought", "buy")]
    [TestCase("cancelled", "cancel")]
    [TestCase("bring", "bring")]
    [TestCase("exceed", "exceed")]
    [TestCase("discussing", "discuss")]
    [TestCase("co-owned", "co-own")]
    [TestCase("unsubscribed", "unsubscribe")]
    [TestCase("blogging", "blog")]
    [TestCase("tweeting", "tweet")]
    [TestCase("is", "be")]
    public void Verbs_lose_their_endings(string form, string lemma) => Lemmatizer.Lemma(form, Verb).Should().Be(lemma);

    [TestCase("better", "good")]
    [TestCase("worst", "bad")]
    [TestCase("fewer", "few")]
    [TestCase("larger", "large")]
    [TestCase("biggest", "big")]
    [TestCase("easier", "easy")]
    [TestCase("other", "other")]
    [TestCase("outer", "outer")]
    [TestCase("interested", "interested")]
    public void Adjectives_lose_their_degree(string form, string lemma) => Lemmatizer.Lemma(form, Adjective).Should().Be(lemma);

    [TestCase("better", "well")]
    [TestCase("faster", "fast")]
    [TestCase("later", "later")]
    [TestCase("never", "never")]
    [TestCase("n't", "not")]
    public void Adverbs_lose_their_degree(string form, string lemma) => Lemmatizer.Lemma(form, Adverb).Should().Be(lemma);

    [TestCase("is", "be")]
    [TestCase("are", "be")]
    [TestCase("was", "be")]
    [TestCase("been", "be")]
    [TestCase("'s", "be")]
    [TestCase("’s", "be")]
    [TestCase("has", "have")]
    [TestCase("does", "do")]
    [TestCase("'ll", "will")]
    [TestCase("ca", "can")]
    [TestCase("wo", "will")]
    [TestCase("could", "could")]
    [TestCase("may", "may")]
    public void Auxiliaries_are_told_from_their_contractions(string form, string lemma) =>
        Lemmatizer.Lemma(form, Auxiliary).Should().Be(lemma);

    [TestCase("n't", Particle, "not")]
    [TestCase("an", Determiner, "a")]
    [TestCase("these", Determiner, "these")]
    [TestCase("us", Pronoun, "us")]
    [TestCase("rolls", ProperNoun, "rolls")]
    [TestCase("'s", Particle, "'s")]
    public void Other_words_mostly_stay(string form, PartOfSpeech pos, string lemma) =>
        Lemmatizer.Lemma(form, pos).Should().Be(lemma);

    [Test]
    public void Answers_are_the_same_from_many_threads()
    {
        var forms = Enumerable.Range(0, 20_000).Select(number => FormattableString.Invariant($"word{number}s")).ToArray();
        var wrong = 0;
        Parallel.ForEach(forms.Concat(forms), form =>
        {
            if (Lemmatizer.Lemma(form, Noun) != form[..^1])
            {
                Interlocked.Increment(ref wrong);
            }
        });
        wrong.Should().Be(0);
    }
}
