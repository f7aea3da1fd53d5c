using System.Collections.Immutable;
using ClaimAudit.Checking;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

public sealed class HittingSetTests
{
    [Test]
    public void Nothing_demanded_needs_nothing() => HittingSet.Smallest([], [1, 2]).Should().BeEmpty();

    [Test]
    public void The_middle_of_a_star_beats_its_points() =>
        HittingSet.Smallest([[0, 3], [1, 3], [2, 3]], [1, 1, 1, 100]).Should().Equal(3);

    [Test]
    public void Of_equal_sizes_the_cheaper_and_then_the_earlier_goes()
    {
        HittingSet.Smallest([[0, 1]], [5, 4]).Should().Equal(1);
        HittingSet.Smallest([[0, 1]], [4, 4]).Should().Equal(0);
    }

    [Test]
    public void A_greedy_choice_would_take_one_more() =>
        HittingSet.Smallest([[0, 1], [0, 2], [0, 3], [1, 4], [2, 5], [3, 6]], [1, 1, 1, 1, 1, 1, 1]).Should().Equal(1, 2, 3);

    [Test]
    public void Many_items_are_met_all_the_same()
    {
        ImmutableArray<ImmutableArray<int>> demands = [.. Enumerable.Range(0, 40).Select(item => ImmutableArray.Create(item, (item + 1) % 40))];

        var picked = HittingSet.Smallest(demands, [.. Enumerable.Repeat(1, 40)]);

        demands.Should().OnlyContain(demand => demand.Any(item => picked.Contains(item)));
        picked.Should().BeInAscendingOrder().And.HaveCountLessThan(30);
    }
}
