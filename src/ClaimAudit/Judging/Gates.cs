using ClaimAudit.Extraction;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>The tests that stop a pair before any rule looks at it, in order.</summary>
internal static class Gates
{
    /// <summary>The name of the gate that stops the pair; empty where all let it through.</summary>
    public static string Stop(Claim one, Claim other)
    {
        var stop = StopWhole(one, other);
        if (stop.Length > 0)
        {
            return stop;
        }

        if ((one.Features.Past && !other.Features.PastTense) || (other.Features.Past && !one.Features.PastTense))
        {
            return "other time";
        }

        return one.IsMention && other.IsMention ? "two things taken for granted" : string.Empty;
    }

    /// <summary>The name of the gate that stops the two sentences in which the claims stand, whatever a reading of the sentences as
    /// a whole says; empty where all let them through.</summary>
    public static string StopWhole(Claim one, Claim other)
    {
        var scope = Scopes.Of(one, other);
        if (scope is null)
        {
            return "other jurisdiction";
        }

        if (scope == RuleScope.General && !Scopes.OfOneAuthority(one, other))
        {
            return "other authority";
        }

        if (one.Answer == other.Answer && !MayContradictItself(one, other))
        {
            return "same answer";
        }

        return !IsOwnWord(one) || !IsOwnWord(other) ? "not the page's own word" : string.Empty;
    }

    /// <summary>Within one answer sentences lean on each other and exceptions follow rules; only two flat statements, each in a
    /// sentence of its own, are held against one another.</summary>
    private static bool MayContradictItself(Claim one, Claim other) =>
        one.Sentence != other.Sentence && IsFlat(one) && IsFlat(other);

    private static bool IsFlat(Claim claim) =>
        !claim.IsMention && claim.Features is { Role: ClaimRole.Asserted, Modality: Modality.Asserted, Conditional: false, Limited: false }
        && claim.Quantities.IsEmpty;

    /// <summary>Whether the page says it itself, rather than asks, reports or weighs it.</summary>
    public static bool IsOwnWord(Claim claim) =>
        claim.Features.Role is ClaimRole.Asserted or ClaimRole.Presupposed or ClaimRole.Hypothetical or ClaimRole.Advice;
}
