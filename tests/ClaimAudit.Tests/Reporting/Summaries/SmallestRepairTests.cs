using System.Collections.Immutable;
using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Tests.Reporting.Samples;
using ClaimAudit.Values;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting.Summaries;

[TestFixture]
public sealed class SmallestRepairTests
{
    [Test]
    public void One_answer_at_odds_with_all_others_is_the_one_to_rewrite()
    {
        var repair = SmallestRepairs.Of(SampleReports.Seeds()).Single(repair => repair.Document == "minnesota.txt");

        repair.IsExact.Should().BeTrue();
        repair.Answers.Select(answer => answer.Answer.Question).Should().Equal(13, 18);
        repair.Answers[0].Steps.Should().ContainSingle().Which.Against.Select(witness => witness.Answer.Question).Should().Equal(4, 11, 15);
    }

    [Test]
    public void A_step_says_what_to_stop_saying_and_whom_to_agree_with()
    {
        var step = SmallestRepairs.Of(SampleReports.Small()).Single().Answers[0].Steps.Single();

        step.StopSaying.Should().Be("There is no fee");
        step.Stance.Should().Be(Stance.Denies);
        step.Against.Single().Quote.Should().Be("there is a fee of 20 dollars");
    }

    [Test]
    public void Tensions_and_absent_findings_need_no_repair() =>
        SmallestRepairs.Of(SampleReports.Small()).Select(repair => repair.Document).Should().Equal("kansas.txt");

    [Test]
    public void Contradictions_between_pages_have_a_repair_of_their_own()
    {
        var report = new SampleReport()
            .Page(SamplePage.Of("a.txt", "A", null, ("Is it so?", "It is so.")))
            .Page(SamplePage.Of("b.txt", "B", null, ("Is it so?", "It is not so.")))
            .Finding("CLA1105", "It is so", new SampleSide("a.txt", 1, "It is so"), new SampleSide("b.txt", 1, "It is not so"))
            .Build();

        SmallestRepairs.Of(report).Single().Document.Should().BeNull();
    }

    [Test]
    public void A_cover_touches_every_edge_and_no_smaller_one_does() =>
        Prop.ForAll(Graphs(), graph =>
        {
            var cover = VertexCover.Of(Vertices, graph);
            return cover.IsExact && Covers(cover.Vertices, graph) && cover.Vertices.Length == SmallestByTrial(graph);
        }).QuickCheckThrowOnFailure();

    [Test]
    public void A_graph_too_large_to_search_gets_a_cover_that_says_it_is_greedy()
    {
        var edges = Enumerable.Range(0, 400)
            .SelectMany(vertex => new[] { 1, 17, 93, 158 }.Select(step => (vertex, (vertex + step) % 400)))
            .ToImmutableArray();

        var cover = VertexCover.Of(400, edges);

        cover.IsExact.Should().BeFalse();
        Covers(cover.Vertices, edges).Should().BeTrue();
    }

    private const int Vertices = 9;

    private static Arbitrary<ImmutableArray<(int From, int To)>> Graphs()
    {
        var vertex = Gen.Choose(0, Vertices - 1);
        var edge = vertex.SelectMany(from => vertex.Select(to => (from, to)));
        return Gen.Choose(0, 18).SelectMany(count => edge.ListOf(count)).Select(edges => edges.ToImmutableArray()).ToArbitrary();
    }

    private static bool Covers(ImmutableArray<int> cover, ImmutableArray<(int From, int To)> edges) =>
        edges.All(edge => cover.Contains(edge.From) || cover.Contains(edge.To));

    private static int SmallestByTrial(ImmutableArray<(int From, int To)> edges) => Enumerable
        .Range(0, 1 << Vertices)
        .Select(bits => Enumerable.Range(0, Vertices).Where(vertex => (bits & (1 << vertex)) != 0).ToImmutableArray())
        .Where(cover => Covers(cover, edges))
        .Min(cover => cover.Length);
}
