using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Judging;
using ClaimAudit.Tests.Gold;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

/// <summary>The quick look at two sentences passes over none that would stand in a dispute, whichever of their claims speak for them.</summary>
public sealed class JoinedDisputesTests
{
    private const int Statements = 12;

    private static readonly Lazy<ImmutableArray<ImmutableArray<Claim>>> Sentences = new(() =>
    [
        .. Auditing.Read("tests/ClaimAudit.Tests/Samples").Pages.Take(2)
            .SelectMany(page => Auditing.Engine.ClaimsOf(page).GroupBy(claim => claim.Statement, ReferenceEqualityComparer.Instance).Take(Statements))
            .Select(group => group.ToImmutableArray()),
    ]);

    [TestCase("CLA1501")]
    [TestCase("CLA1101")]
    public void No_sentences_of_a_dispute_are_passed_over(string rule)
    {
        var (held, passed) = (0, 0);
        foreach (var disputes in Sentences.Value.Zip(Sentences.Value.Skip(1)).Select(pair => Dispute(rule, pair.First[0], pair.Second[^1])))
        {
            foreach (var (one, other) in Sentences.Value.SelectMany(one => Sentences.Value.Select(other => (one, other))))
            {
                var holds = one.Any(a => other.Any(b => disputes.HoldsByMeaning(a, b) || disputes.HoldsByMeaning(b, a)));
                var mayHold = disputes.MayHoldByMeaning(one, other);

                (mayHold || !holds).Should().BeTrue("'{0}' and '{1}' would stand in the dispute", one[0].Statement.Text, other[0].Statement.Text);
                held += holds ? 1 : 0;
                passed += mayHold ? 0 : 1;
            }
        }

        held.Should().BePositive("otherwise nothing was tested");
        passed.Should().BePositive("otherwise the look is of no use");
    }

    private static JoinedDisputes Dispute(string rule, Claim affirming, Claim denying) =>
        new([new PairVerdict(Auditing.Book.Rules.Single(known => known.Id == rule), affirming, denying, string.Empty, 1, [])]);
}
