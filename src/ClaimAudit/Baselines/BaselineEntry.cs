using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>A finding that was looked at and may stay.</summary>
/// <param name="Fingerprint">The finding's id, <c>CF-</c> and twelve hexadecimal digits.</param>
/// <param name="Rule">The id of the rule that fired.</param>
/// <param name="Verdict">Contradiction or tension.</param>
/// <param name="Proposition">What the two claims disagree about.</param>
/// <param name="Jurisdiction">The state concerned; null where none is known.</param>
/// <param name="Affirming">The claim that affirms.</param>
/// <param name="Denying">The claim that denies.</param>
/// <param name="Claims">Twelve hexadecimal digits, equal for findings whose two claims say the same in other words.</param>
/// <param name="State">Why the finding may stay.</param>
/// <param name="Reason">The reason in words; never blank.</param>
/// <param name="Date">The day of the decision as the caller gave it; null for none.</param>
/// <param name="Occurrences">How many pairs of answers make this very finding, from 1; one more than that is new.</param>
public sealed record BaselineEntry(
    string Fingerprint,
    string Rule,
    Verdict Verdict,
    string Proposition,
    string? Jurisdiction,
    BaselineSide Affirming,
    BaselineSide Denying,
    string Claims,
    BaselineState State,
    string Reason,
    DateOnly? Date = null,
    int Occurrences = 1);
