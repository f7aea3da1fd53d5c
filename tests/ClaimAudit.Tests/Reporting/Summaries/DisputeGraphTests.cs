using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Tests.Reporting.Samples;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting.Summaries;

[TestFixture]
public sealed class DisputeGraphTests
{
    [Test]
    public void Each_page_has_a_graph_of_its_conflicting_answers()
    {
        var graphs = DisputeGraphs.Of(SampleReports.Small());

        graphs.Select(graph => graph.Document).Should().Equal("kansas.txt", "sub folder/ohio.txt");
        graphs[0].Nodes.Select(node => node.Answer.Question).Should().Equal(1, 2, 3, 4);
        graphs[0].Edges.Select(edge => (edge.From, edge.To, edge.Verdict)).Should().Equal((0, 1, Verdict.Contradiction), (2, 3, Verdict.Contradiction));
    }

    [Test]
    public void Several_findings_between_two_answers_are_one_arc()
    {
        var graph = DisputeGraphs.Of(SampleReports.Seeds()).Single(graph => graph.Document == "wyoming.txt");

        graph.Edges.Select(edge => (edge.From, edge.To)).Should().OnlyHaveUniqueItems();
        graph.Edges.Sum(edge => edge.Findings).Should().Be(SampleReports.Seeds().Findings.Count(finding => finding.Affirming.Answer.Document == "wyoming.txt"));
    }

    [Test]
    public void Nodes_lie_inside_the_picture()
    {
        foreach (var graph in DisputeGraphs.Of(SampleReports.Seeds()))
        {
            graph.Nodes.Should().OnlyContain(node => node.X > 0 && node.X < graph.Width && node.Y > 0 && node.Y < graph.Height);
        }
    }
}
