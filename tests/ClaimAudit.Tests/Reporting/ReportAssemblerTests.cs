using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting;

/// <summary>Of what two answers say against one another on one point the report shows the sentences that read most clearly so.</summary>
public sealed class ReportAssemblerTests
{
    private const string First = "Offices share data.";
    private const string Second = "Every week the offices share data.";

    [TestCase(0.9, 0.6, 0.4, 1, First, TestName = "The likelier reading is kept though less of its claims matched")]
    [TestCase(0.6, 0.9, 1, 0.4, Second, TestName = "The likelier reading is kept whichever comes first")]
    [TestCase(0.8, 0.8, 0.4, 1, Second, TestName = "Of equal readings the one is kept of whose claims more matched")]
    public void One_finding_is_kept_for_a_point(double firstLikelihood, double secondLikelihood, double firstScore, double secondScore, string kept)
    {
        var page = SamplePage.Of("offices.txt", "Offices", null, ("Do they share?", $"{First} {Second}"), ("Do they not?", "Offices do not share data."));
        var claims = Auditing.Engine.ClaimsOf(page);

        var report = ReportAssembler.Assemble(
            Auditing.Book, [page], claims, [Verdict(claims, First, firstLikelihood, firstScore), Verdict(claims, Second, secondLikelihood, secondScore)], [], "0.0.0");

        report.Findings.Should().ContainSingle().Which.Affirming.Quote.Should().Be(kept.TrimEnd('.'));
    }

    private static PairVerdict Verdict(ImmutableArray<Claim> claims, string affirming, double likelihood, double score) => new(
        Auditing.Book.Rules.Single(rule => rule.Id == "CLA1101"),
        claims.First(claim => claim.Statement.Text == affirming),
        claims.First(claim => claim.Answer.Question == 2),
        string.Empty,
        score,
        [])
    {
        Likelihood = likelihood,
    };
}
