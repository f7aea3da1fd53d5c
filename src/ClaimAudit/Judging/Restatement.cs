using ClaimAudit.Extraction;
using ClaimAudit.Extraction.Quantities;

namespace ClaimAudit.Judging;

/// <summary>Whether two claims say one and the same: every term found again both ways, the same features, figures that agree.</summary>
internal static class Restatement
{
    private const double Whole = 0.99;

    /// <summary>Whether neither claim, nor the rest of its sentence, says anything that the other does not.</summary>
    public static bool Of(Claim a, Claim b, ClaimAligner aligner) =>
        a.Shape != ClauseShape.Fragment && b.Shape != ClauseShape.Fragment
        && a.Features.Polarity == b.Features.Polarity && a.Features.Force == b.Features.Force && a.Features.Role == b.Features.Role
        && a.Features.Only == b.Features.Only && a.Features.Limited == b.Features.Limited
        && a.Nearby.ToHashSet().SetEquals(b.Nearby)
        && Covers(aligner.Align(a, b)) && Covers(aligner.Align(b, a))
        && Agree(a, b) && Agree(b, a);

    private static bool Covers(Alignment alignment) =>
        alignment.Coverage >= Whole && alignment.Missing.IsEmpty && alignment.Blocked.Length == 0;

    private static bool Agree(Claim a, Claim b) =>
        a.Quantities.All(mine => b.Quantities.Any(theirs =>
            QuantityComparison.Compare(mine.Quantity, theirs.Quantity) is QuantityRelation.Same or QuantityRelation.Compatible));
}
