using ClaimAudit.Grouping;
using ClaimAudit.Lucene;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping.Lucene;

/// <summary>The contract; beyond it, this index also pairs claims by their words, which the contract's groups leave out.</summary>
[TestFixture]
public sealed class LuceneClaimIndexTests : KeptClaimIndexContract
{
    protected override IClaimIndex Create(string place) =>
        ClaimIndexes.BuiltIn.With(new LuceneIndexKind()).Create("lucene=" + place);

    protected override IClaimIndex Reopen(string place) => LuceneClaimIndex.Open(place);

    protected override bool IsStrict(ClaimGroup group) =>
        !group.Key.StartsWith(LuceneClaimIndex.SimilarPrefix, StringComparison.Ordinal);

    [Test]
    public void A_claim_that_shares_no_key_is_paired_with_the_claims_most_like_it()
    {
        using var index = NewIndex();
        index.Add(0, ["a"], "Tenants receive their deposits within thirty days.");
        index.Add(1, ["b"], "The library opens on Sundays.");
        index.Add(2, ["c"], "A deposit is returned to the tenant after ninety days.");
        index.Add(3, ["d"], "Snow is removed by the city.");
        index.Commit();
        Similar(index).Should().Equal("0 2");
    }

    [Test]
    public void A_claim_that_shares_a_key_is_not_looked_up_by_its_words()
    {
        using var index = NewIndex();
        index.Add(0, ["a"], "Tenants receive their deposits within thirty days.");
        index.Add(1, ["a"], "Nothing else.");
        index.Add(2, ["b"], "Tenants receive their deposits within ninety days.");
        index.Add(3, ["b"], "Nothing at all.");
        index.Commit();
        Similar(index).Should().BeEmpty();
    }

    [Test]
    public void One_shared_word_is_not_enough()
    {
        using var index = NewIndex();
        index.Add(0, ["a"], "Deposits are returned.");
        index.Add(1, ["b"], "Deposits earn interest.");
        index.Commit();
        Similar(index).Should().BeEmpty();
    }

    [Test]
    public void A_second_writer_is_told_that_the_index_is_in_use()
    {
        var place = NewPlace();
        using var first = Create(place);
        FluentActions.Invoking(() => Create(place)).Should().Throw<ClaimIndexException>().WithMessage($"{place}: another program is using the index; *");
    }

    private static string[] Similar(IClaimIndex index) =>
    [
        .. index.Groups()
            .Where(group => group.Key.StartsWith(LuceneClaimIndex.SimilarPrefix, StringComparison.Ordinal))
            .Select(group => string.Join(' ', group.Claims)),
    ];
}
