using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

public sealed class LabelledFindingsTests
{
    private const string Text = "Rink\n\n1. Helmets?\n\nMembers must wear a helmet on the ice.\n\n2. Rules?\n\nMembers need not wear a helmet on the ice.\n";

    private static readonly Lazy<AuditReport> Report = new(() => Auditing.Audit(new CorpusReader().ReadText("rink.txt", Text).Pages));

    [Test]
    public void A_finding_bears_the_label_whose_words_it_rests_on() =>
        Rows(Label(LabelVerdict.Contradiction, "must wear a helmet", "need not wear a helmet")).Should().ContainSingle()
            .Which.Should().Match<TrainingRow>(row => row.Label == Verdict.Contradiction && row.Found == Verdict.Contradiction && row.Group == "rink" && row.IsRight);

    [Test]
    public void Of_two_labels_the_graver_counts() =>
        Rows(
            Label(LabelVerdict.Tension, "must wear a helmet", "need not wear a helmet"),
            Label(LabelVerdict.Contradiction, "must wear a helmet", "need not wear a helmet"))
            .Should().ContainSingle().Which.Label.Should().Be(Verdict.Contradiction);

    [Test]
    public void A_finding_on_other_words_of_a_labelled_pair_is_left_out() =>
        Rows(Label(LabelVerdict.Contradiction, "skates are lent", "skates are sold")).Should().BeEmpty();

    [Test]
    public void What_no_label_names_is_compatible() => Rows().Should().ContainSingle().Which.Label.Should().BeNull();

    [Test]
    public void What_is_labelled_compatible_is_so_whatever_the_words() =>
        Rows(Label(LabelVerdict.Compatible, "skates", "boots")).Should().ContainSingle().Which.Label.Should().BeNull();

    [Test]
    public void Pages_without_labels_do_not_count() => LabelledFindings.Of(Report.Value, [], ImmutableHashSet<string>.Empty).Should().BeEmpty();

    [Test]
    public void Pairs_of_texts_that_do_not_conflict_are_left_out_and_sources_are_kept_together()
    {
        var found = Auditing.Engine.JudgePair("Members must wear a helmet.", "Members need not wear a helmet.");
        var rows = LabelledFindings.Of(
        [
            new JudgedTexts(Pair("1", PairLabel.Contradiction) with { Group = "rink" }, found),
            new JudgedTexts(Pair("2", PairLabel.Neutral), found),
            new JudgedTexts(Pair("3", PairLabel.Contradiction), new PairJudgement(null, string.Empty, 0)),
        ]);
        rows.Select(row => (row.Label, row.Group)).Should().Equal((Verdict.Contradiction, "rink"), (null, "2"));
    }

    private static LabelledTexts Pair(string id, PairLabel label) => new(id, "a", "b", label, []);

    private static AnswerLabel Label(LabelVerdict verdict, string a, string b) =>
        new(verdict, new LabelSide(new AnswerId("rink", 1), a), new LabelSide(new AnswerId("rink", 2), b), string.Empty, string.Empty, true, 1);

    private static ImmutableArray<TrainingRow> Rows(params AnswerLabel[] labels) =>
        LabelledFindings.Of(Report.Value, labels, ImmutableHashSet.Create(StringComparer.Ordinal, "rink"));
}
