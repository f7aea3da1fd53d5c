using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>The form of rule ids: <c>CLA1</c> and three digits for contradictions, <c>CLA2</c> and three digits for tensions.</summary>
public static class RuleIds
{
    /// <summary>The verdict that an id promises; null when it has not the form of a rule's id.</summary>
    public static Verdict? VerdictOf(string id)
    {
        if (id.Length != 7 || !id.StartsWith("CLA", StringComparison.Ordinal) || !id[4..].All(char.IsAsciiDigit))
        {
            return null;
        }

        return id[3] switch
        {
            '1' => Verdict.Contradiction,
            '2' => Verdict.Tension,
            _ => null,
        };
    }

    /// <summary>The digit after <c>CLA</c> of the ids of a verdict.</summary>
    public static char ThousandOf(Verdict verdict) => verdict == Verdict.Contradiction ? '1' : '2';
}
