using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>The tests that stop a pair before any rule looks at it, in order.</summary>
internal static class Gates
{
    /// <summary>The name of the gate that stops the pair; empty where all let it through.</summary>
    public static string Stop(Claim one, Claim other)
    {
        if (one.Jurisdiction != other.Jurisdiction)
        {
            return "other jurisdiction";
        }

        if (one.Answer == other.Answer)
        {
            return "same answer";
        }

        if (!IsOwnWord(one) || !IsOwnWord(other))
        {
            return "not the page's own word";
        }

        if ((one.Features.Past && !other.Features.PastTense) || (other.Features.Past && !one.Features.PastTense))
        {
            return "other time";
        }

        return one.IsMention && other.IsMention ? "two things taken for granted" : string.Empty;
    }

    private static bool IsOwnWord(Claim claim) =>
        claim.Features.Role is ClaimRole.Asserted or ClaimRole.Presupposed or ClaimRole.Hypothetical or ClaimRole.Advice;
}
