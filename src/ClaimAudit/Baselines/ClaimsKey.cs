using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>A key of what the two claims of a finding say, without their wording.</summary>
internal static class ClaimsKey
{
    /// <summary>Twelve hexadecimal digits over rule, proposition, jurisdiction and both sides' features; symmetric.</summary>
    public static string Of(Finding finding)
    {
        var one = Features(finding.Affirming);
        var other = Features(finding.Denying);
        var swap = string.CompareOrdinal(one, other) > 0;
        return Fingerprint.Digest(
            finding.Rule,
            QuoteNormalizer.Normalize(finding.Proposition),
            QuoteNormalizer.Normalize(finding.Jurisdiction ?? string.Empty),
            swap ? other : one,
            swap ? one : other);
    }

    private static string Features(FindingSide side)
    {
        var limits = side.Cues
            .Where(cue => cue.Kind is CueKind.Quantifier or CueKind.Quantity or CueKind.Time or CueKind.Condition or CueKind.Attribution)
            .Select(cue => $"{cue.Kind}:{QuoteNormalizer.Normalize(cue.Text)}")
            .Order(StringComparer.Ordinal);
        return $"{side.Stance}|{side.Polarity}|{side.Modality}|{side.Force}|{side.Role}|{string.Join('|', limits)}";
    }
}
