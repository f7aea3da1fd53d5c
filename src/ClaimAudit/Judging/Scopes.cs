using ClaimAudit.Extraction;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Tells for what reason, if any, two claims may be held against one another.</summary>
internal static class Scopes
{
    /// <summary>What a finding names as jurisdiction where it is on what is the same everywhere.</summary>
    public const string General = "general";

    /// <summary>The scope of a pair; null where each speaks of a place of its own.</summary>
    public static RuleScope? Of(Claim one, Claim other)
    {
        if (IsComparison(one, other) || IsComparison(other, one) || ComparesSame(one, other))
        {
            return RuleScope.Comparison;
        }

        return one.Jurisdiction == other.Jurisdiction && one.OfOtherPlace == other.OfOtherPlace && (one.Jurisdiction is not null || one.Answer.Document == other.Answer.Document)
            ? RuleScope.OneJurisdiction
            : one.IsGeneral && other.IsGeneral ? RuleScope.General
            : null;
    }

    /// <summary>Whether two general claims speak of one authority. What is denied of a whole order of laws is denied of each of
    /// them; what one law says is nothing against another.</summary>
    public static bool OfOneAuthority(Claim one, Claim other) =>
        one.Authorities.Any(mine => other.Authorities.Any(theirs => mine.Id == theirs.Id
            || (mine.Id == theirs.Of && Denies(one)) || (theirs.Id == mine.Of && Denies(other))));

    /// <summary>What the disagreement of two claims is about: a place, two places, or what is the same everywhere.</summary>
    public static string? JurisdictionOf(Claim denying, Claim affirming) => Of(denying, affirming) switch
    {
        RuleScope.General => General,
        RuleScope.Comparison when ComparesSame(denying, affirming) => denying.Comparison!.Places,
        RuleScope.Comparison when affirming.OfOtherPlace => affirming.Jurisdiction,
        _ => denying.Jurisdiction,
    };

    private static bool IsComparison(Claim comparing, Claim compared) =>
        comparing.OfOtherPlace && !compared.OfOtherPlace && !compared.IsGeneral && comparing.Jurisdiction == compared.Jurisdiction
        && comparing.Answer.Document != compared.Answer.Document;

    /// <summary>Whether the pages of two places compare just these two.</summary>
    public static bool ComparesSame(Claim one, Claim other) =>
        one.Comparison is { } mine && other.Comparison is { } theirs && mine.Places == theirs.Places
        && one.Jurisdiction != other.Jurisdiction;

    private static bool Denies(Claim claim) =>
        claim.Features.Polarity == Polarity.Denied || claim.Features.Force == Force.NotRequired;
}
