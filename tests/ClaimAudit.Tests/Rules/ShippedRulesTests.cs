using ClaimAudit.Rules;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class ShippedRulesTests
{
    private static readonly RuleBookReading Reading = RuleBookReader.Read(RepositoryFiles.Rules);

    [Test]
    public void Load_without_a_diagnostic() => Reading.Diagnostics.Should().BeEmpty();

    [Test]
    public void Have_words_for_every_value_of_every_cue()
    {
        var known = Reading.Book.Cues.Select(cue => (cue.Kind, cue.Value)).Distinct();
        known.Should().BeEquivalentTo(CueVocabulary.Kinds.SelectMany(kind => CueVocabulary.ValuesOf(kind).Select(value => (kind, value))));
    }

    [Test]
    public void Give_no_word_two_values_of_one_cue()
    {
        var words = Reading.Book.Cues.SelectMany(cue => cue.Words.Select(word => (cue.Kind, Word: word)));
        words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();
    }

    [Test]
    public void Call_no_two_words_both_synonyms_and_antonyms()
    {
        var sets = Reading.Book.Synonyms.Select(set => set.Words.Select(Bare).ToHashSet(StringComparer.Ordinal)).ToArray();
        var clashes = Reading.Book.Antonyms
            .SelectMany(pair => pair.A.SelectMany(a => pair.B.Select(b => (A: Bare(a), B: Bare(b)))))
            .Where(pair => sets.Any(set => set.Contains(pair.A) && set.Contains(pair.B)));
        clashes.Should().BeEmpty();
    }

    [Test]
    public void Give_no_word_two_sets_of_synonyms()
    {
        var words = Reading.Book.Synonyms.SelectMany(set => set.Words);
        words.GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();
    }

    [Test]
    public void Give_no_word_two_units()
    {
        var words = Reading.Book.Units.SelectMany(unit => unit.Words);
        words.GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();
    }

    [Test]
    public void Hold_enough_general_English()
    {
        Reading.Book.Antonyms.Length.Should().BeGreaterThanOrEqualTo(150);
        Reading.Book.Scales.Length.Should().BeGreaterThanOrEqualTo(15);
        Reading.Book.Synonyms.Length.Should().BeGreaterThanOrEqualTo(120);
    }

    private static string Bare(string word) => word.Split('/')[0];
}
