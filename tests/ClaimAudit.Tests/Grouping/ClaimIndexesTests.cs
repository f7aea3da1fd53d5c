using ClaimAudit.Grouping;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping;

[TestFixture]
public sealed class ClaimIndexesTests
{
    [Test]
    public void The_default_index_is_made_by_its_name()
    {
        using var index = ClaimIndexes.BuiltIn.Create(ClaimIndexes.DefaultName);
        index.Should().BeOfType<MemoryClaimIndex>();
    }

    [Test]
    public void The_choices_are_listed_as_they_are_written() =>
        ClaimIndexes.BuiltIn.Choices.Should().Equal("memory", "sqlite=FILE", "lucene=DIR");

    [TestCase("rocks=DIR", "\"rocks\" is no index; allowed are memory, sqlite=FILE, lucene=DIR")]
    [TestCase("", "\"\" is no index; allowed are memory, sqlite=FILE, lucene=DIR")]
    [TestCase("SQLite=a", "\"SQLite\" is no index; allowed are memory, sqlite=FILE, lucene=DIR")]
    [TestCase("sqlite", "\"sqlite\" names no index; write sqlite=FILE")]
    [TestCase("sqlite=", "\"sqlite=\" names no index; write sqlite=FILE")]
    [TestCase("memory=a", "\"memory=a\" names no index; write memory")]
    [TestCase("lucene", "\"lucene\" names no index; write lucene=DIR")]
    public void A_choice_that_cannot_be_met_says_what_to_write(string choice, string message) =>
        FluentActions.Invoking(() => ClaimIndexes.BuiltIn.Create(choice)).Should().Throw<ClaimIndexException>().WithMessage(message);

    [Test]
    public void A_kind_that_is_not_built_in_says_how_to_get_it() =>
        FluentActions.Invoking(() => ClaimIndexes.BuiltIn.Create("lucene=folder")).Should().Throw<ClaimIndexException>()
            .WithMessage("the index \"lucene\" is not built in; build with -p:WithLucene=true *");

    [Test]
    public void An_added_kind_takes_the_place_of_the_absent_one()
    {
        var indexes = ClaimIndexes.BuiltIn.With(new HandmadeIndexKind());
        indexes.Choices.Should().Equal("memory", "sqlite=FILE", "lucene=DIR");
        using var index = indexes.Create("lucene=a=b");
        index.Should().BeOfType<MemoryClaimIndex>();
    }
}
