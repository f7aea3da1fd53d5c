using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Grouping;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping;

/// <summary>What every index must do. A fixture for an adapter says how it is made.</summary>
public abstract class ClaimIndexContract
{
    protected abstract IClaimIndex NewIndex();

    /// <summary>Whether a group comes of a strict key; an adapter that also ranks by words excludes its own groups.</summary>
    protected virtual bool IsStrict(ClaimGroup group) => true;

    protected static void Fill(IClaimIndex index, params string[][] keysOfClaims)
    {
        for (var claim = 0; claim < keysOfClaims.Length; claim++)
        {
            index.Add(claim, [.. keysOfClaims[claim]], "the words of claim " + claim.ToString(CultureInfo.InvariantCulture));
        }

        index.Commit();
    }

    protected string[] Lines(IClaimIndex index) =>
        [.. index.Groups().Where(IsStrict).Select(group => $"{group.Key}: {string.Join(' ', group.Claims)}")];

    [Test]
    public void An_empty_index_has_no_groups()
    {
        using var index = NewIndex();
        index.Groups().Should().BeEmpty();
        index.Commit();
        index.Groups().Should().BeEmpty();
    }

    [Test]
    public void Claims_that_share_a_key_are_a_group_and_a_lone_claim_is_none()
    {
        using var index = NewIndex();
        Fill(index, ["share", "law"], ["law"], ["share"], ["alone"], []);
        Lines(index).Should().Equal("law: 0 1", "share: 0 2");
    }

    [Test]
    public void Groups_stand_in_ordinal_order_whatever_the_order_of_keys()
    {
        using var index = NewIndex();
        string[] keys = ["b", "Z", "a", "é", "z", "ab", "\U0001F600", "\uFF5E", "_", string.Empty, "a|b", " "];
        Fill(index, keys, [.. keys.Reverse()]);
        index.Groups().Where(IsStrict).Select(group => group.Key).Should().Equal(keys.Order(StringComparer.Ordinal));
    }

    [TestCase("café", "cafe\u0301", TestName = "Composed and decomposed letters are different keys")]
    [TestCase("Share", "share", TestName = "Case makes a different key")]
    [TestCase("straße", "strasse", TestName = "A sharp s is no double s")]
    [TestCase("a b", "a  b", TestName = "White space counts")]
    [TestCase("a", "a ", TestName = "White space at the end counts")]
    [TestCase("x\0a", "x\0b", TestName = "What stands behind a zero counts")]
    [TestCase("\U0001F600", "\U0001F601", TestName = "Characters beyond the first plane count")]
    public void Keys_are_told_apart_exactly(string one, string other)
    {
        using var index = NewIndex();
        Fill(index, [one], [other], [one, other]);
        var keys = new[] { one, other }.Order(StringComparer.Ordinal);
        index.Groups().Where(IsStrict).Select(group => group.Key).Should().Equal(keys);
        index.Groups().Where(IsStrict).Should().OnlyContain(group => group.Claims.Length == 2);
    }

    [Test]
    public void A_long_key_is_kept_whole()
    {
        var key = string.Concat(Enumerable.Repeat("wort-", 2000));
        using var index = NewIndex();
        Fill(index, [key + "a"], [key + "b"], [key + "a"]);
        index.Groups().Where(IsStrict).Select(group => group.Key).Should().Equal(key + "a");
    }

    [Test]
    public void Reading_twice_gives_the_same()
    {
        using var index = NewIndex();
        Fill(index, ["a", "b"], ["b", "a"]);
        Lines(index).Should().Equal(Lines(index)).And.HaveCount(2);
    }

    [Test]
    public void Claims_may_be_added_after_a_commit()
    {
        using var index = NewIndex();
        Fill(index, ["a"], ["b"]);
        index.Add(7, ["a"], "more");
        index.Commit();
        index.Add(9, ["a", "b"], "more still");
        index.Commit();
        Lines(index).Should().Equal("a: 0 7 9", "b: 1 9");
    }

    [Test]
    public void A_number_may_not_be_added_twice_or_out_of_order()
    {
        using var index = NewIndex();
        index.Add(3, ["a"], "text");
        FluentActions.Invoking(() => index.Add(3, ["a"], "text")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => index.Add(2, ["a"], "text")).Should().Throw<ArgumentOutOfRangeException>();
        index.Commit();
        FluentActions.Invoking(() => index.Add(1, ["a"], "text")).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void A_negative_number_is_refused()
    {
        using var index = NewIndex();
        FluentActions.Invoking(() => index.Add(-1, ["a"], "text")).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void A_closed_index_refuses_every_call_and_closes_twice_without_harm()
    {
        var index = NewIndex();
        Fill(index, ["a"], ["a"]);
        index.Dispose();
        index.Dispose();
        FluentActions.Invoking(() => index.Add(5, ["a"], "text")).Should().Throw<ObjectDisposedException>();
        FluentActions.Invoking(index.Commit).Should().Throw<ObjectDisposedException>();
        FluentActions.Invoking(index.Groups).Should().Throw<ObjectDisposedException>();
    }

    [Test]
    public void A_hundred_thousand_claims_are_grouped_like_in_memory()
    {
        const int Count = 100_000;
        using var index = NewIndex();
        using var memory = new MemoryClaimIndex();
        for (var claim = 0; claim < Count; claim++)
        {
            var keys = KeysOf(claim);
            index.Add(claim, keys, "words " + keys[0]);
            memory.Add(claim, keys, string.Empty);
        }

        index.Commit();
        Lines(index).Should().Equal(Lines(memory));
    }

    /// <summary>A key of large groups, one of pairs, and one shared with no other.</summary>
    private static ImmutableArray<string> KeysOf(int claim) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"large {claim % 97}"),
        string.Create(CultureInfo.InvariantCulture, $"pair {claim / 2}"),
        string.Create(CultureInfo.InvariantCulture, $"single {claim}"),
    ];
}
