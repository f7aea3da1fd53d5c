using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Names what two claims disagree about.</summary>
internal static class Proposition
{
    /// <summary>The proposition in words.</summary>
    public static string Of(Claim denying, Claim affirming)
    {
        var predicate = denying.Predicate?.Key ?? affirming.Predicate?.Key ?? "exist";
        var theme = denying.Head(TermRole.Theme)?.Key ?? affirming.Head(TermRole.Theme)?.Key ?? string.Empty;
        return $"{predicate} {theme}".Trim();
    }
}
