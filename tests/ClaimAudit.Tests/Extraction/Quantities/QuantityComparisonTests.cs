using ClaimAudit.Extraction.Quantities;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Extraction.Quantities;

public sealed class QuantityComparisonTests
{
    [TestCase("Reply within 30 days.", "Reply within 60 days.", QuantityRelation.Different)]
    [TestCase("Reply within 30 days.", "Reply no later than 45 days after it.", QuantityRelation.Different)]
    [TestCase("Reply within 30 days.", "Reply no later than 30 days after it.", QuantityRelation.Same)]
    [TestCase("Give at least 48 hours of notice.", "Give 24 hours of notice.", QuantityRelation.Different)]
    [TestCase("Give at least 48 hours of notice.", "Give two days of notice.", QuantityRelation.Compatible)]
    [TestCase("Give at least 90 days of notice.", "Give 120 days of notice.", QuantityRelation.Compatible)]
    [TestCase("Give at least 90 days of notice.", "Give at least 60 days of notice.", QuantityRelation.Different)]
    [TestCase("You pay up to £50.", "You pay £30.", QuantityRelation.Compatible)]
    [TestCase("You pay up to £50.", "You pay £80.", QuantityRelation.Different)]
    [TestCase("You pay under £50.", "You pay £50.", QuantityRelation.Different)]
    [TestCase("You pay £50.", "You pay $50.", QuantityRelation.Incomparable)]
    [TestCase("You pay £50.", "You pay £60.", QuantityRelation.Different)]
    [TestCase("You pay about £50.", "You pay £52.", QuantityRelation.Compatible)]
    [TestCase("You pay about £50.", "You pay £90.", QuantityRelation.Different)]
    [TestCase("It takes two to three weeks.", "It takes two weeks.", QuantityRelation.Compatible)]
    [TestCase("It takes two to three weeks.", "It takes five weeks.", QuantityRelation.Different)]
    [TestCase("It takes 12 months.", "It takes one year.", QuantityRelation.Same)]
    [TestCase("It takes 30 days.", "It takes one month.", QuantityRelation.Same)]
    [TestCase("It takes 30 days.", "It takes 31 days.", QuantityRelation.Different)]
    [TestCase("It takes 5 business days.", "It takes 5 days.", QuantityRelation.Compatible)]
    [TestCase("It takes 5 business days.", "It takes 7 days.", QuantityRelation.Incomparable)]
    [TestCase("It takes 5 business days.", "It takes 7 business days.", QuantityRelation.Different)]
    [TestCase("There are twenty-six paydays.", "There are 24 paydays.", QuantityRelation.Different)]
    [TestCase("There are twenty-six paydays.", "There are 26 paydays.", QuantityRelation.Same)]
    [TestCase("There are twenty-six paydays.", "There are 24 holidays.", QuantityRelation.Incomparable)]
    [TestCase("The plan includes 500 GB.", "The plan includes 1 TB.", QuantityRelation.Different)]
    [TestCase("The plan includes 1000 GB.", "The plan includes 1 TB.", QuantityRelation.Same)]
    [TestCase("Three-quarters of the staff voted.", "75 % of the staff voted.", QuantityRelation.Same)]
    [TestCase("Half of the staff voted.", "75 % of the staff voted.", QuantityRelation.Different)]
    [TestCase("It runs once a week.", "It runs weekly.", QuantityRelation.Same)]
    [TestCase("It runs every two weeks.", "It runs twice a month.", QuantityRelation.Different)]
    [TestCase("It runs every three months.", "It runs quarterly.", QuantityRelation.Same)]
    [TestCase("It runs annually.", "It runs monthly.", QuantityRelation.Different)]
    [TestCase("You pay $25 a month.", "You pay $300 a year.", QuantityRelation.Same)]
    [TestCase("You pay $25 a month.", "You pay $40 per month.", QuantityRelation.Different)]
    [TestCase("You pay $25 per person.", "You pay $40 per visit.", QuantityRelation.Incomparable)]
    [TestCase("It closes at 11 p.m.", "It closes at 23:00.", QuantityRelation.Same)]
    [TestCase("It closes at 11 p.m.", "It closes at midnight.", QuantityRelation.Different)]
    [TestCase("It is due by midnight.", "It is due by 11:59 p.m.", QuantityRelation.Same)]
    [TestCase("It is open from 9 to 5.", "It is open from 10 a.m. to 6 p.m.", QuantityRelation.Different)]
    [TestCase("It began in 2019.", "It began in March 2019.", QuantityRelation.Compatible)]
    [TestCase("It began in 2019.", "It began in 2021.", QuantityRelation.Different)]
    [TestCase("It began on January 15.", "It began on January 15, 2024.", QuantityRelation.Same)]
    [TestCase("It began on January 15.", "It began on February 1, 2024.", QuantityRelation.Different)]
    [TestCase("They share it since 2018.", "They share it since 2020.", QuantityRelation.Different)]
    [TestCase("Rent is due on the first day of every month.", "Rent is due on the 5th of each month.", QuantityRelation.Different)]
    [TestCase("Visitors must be 18 or older.", "Visitors must be at least 21 years old.", QuantityRelation.Different)]
    [TestCase("The second offence costs more.", "The third offence costs more.", QuantityRelation.Different)]
    [TestCase("It takes 30 days.", "You pay $30.", QuantityRelation.Incomparable)]
    public void Compares(string a, string b, QuantityRelation expected)
    {
        var one = QuantityText.Read(a).Should().ContainSingle().Subject;
        var other = QuantityText.Read(b).Should().ContainSingle().Subject;
        QuantityComparison.Compare(one, other).Should().Be(expected);
        QuantityComparison.Compare(other, one).Should().Be(expected, "the order does not matter");
    }
}
