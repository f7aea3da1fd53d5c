using ClaimAudit.Extraction;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>The exceptions a rule names with <c>unless</c>.</summary>
internal static class Escapes
{
    /// <summary>The first exception of the rule that holds for the pair; empty for none.</summary>
    public static string First(Rule rule, Claim a, Claim b)
    {
        foreach (var escape in rule.Unless)
        {
            var holds = escape switch
            {
                Escape.ExceptionCovers => ((a.Features.Conditional && !b.Features.Universal) || b.Features.Conditional) && !UnderOneCondition(a, b),
                Escape.Hedged => a.Features.Modality >= Modality.Probable || b.Features.Modality >= Modality.Probable,
                Escape.NarrowerScope => b.Features.Limited,
                _ => false,
            };
            if (holds)
            {
                return escape switch
                {
                    Escape.ExceptionCovers => "one is a condition or exception of the other",
                    Escape.Hedged => "one side is only probable or possible",
                    _ => "the denial is limited",
                };
            }
        }

        return string.Empty;
    }

    /// <summary>"If it rains" on both sides: whatever else the two sentences name is the same.</summary>
    private static bool UnderOneCondition(Claim a, Claim b) =>
        a.Features.Conditional && b.Features.Conditional && !a.Nearby.IsEmpty && a.Nearby.ToHashSet().SetEquals(b.Nearby);
}
