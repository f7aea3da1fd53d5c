using System.Globalization;
using ClaimAudit.Extraction;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Rules;

namespace ClaimAudit.Judging;

/// <summary>Tests whether two claims name different figures for the same quantity.</summary>
internal sealed class QuantityTests(ClaimAligner aligner)
{
    private const double OneWay = 0.62;
    private const double BothWays = 0.4;

    /// <summary>The first pair of figures that exclude each other; null where there is none.</summary>
    /// <param name="a">One claim.</param>
    /// <param name="b">The other.</param>
    /// <param name="ofTime">Whether dates and durations are asked for, or all other quantities.</param>
    public OppositionResult? Test(Claim a, Claim b, bool ofTime)
    {
        if (a.IsMention || b.IsMention || a.Features.Polarity != b.Features.Polarity)
        {
            return null;
        }

        foreach (var mine in a.Quantities)
        {
            foreach (var theirs in b.Quantities)
            {
                if (IsTime(mine.Quantity.Dimension) == ofTime && Excludes(mine.Quantity, theirs.Quantity)
                    && !Repeats(b, mine.Quantity) && !Repeats(a, theirs.Quantity))
                {
                    return Judge(a, b, mine, theirs);
                }
            }
        }

        return null;
    }

    private OppositionResult Judge(Claim a, Claim b, Measure mine, Measure theirs)
    {
        var there = aligner.Align(b, a);
        var back = aligner.Align(a, b);
        var high = Math.Max(there.Coverage, back.Coverage);
        var low = Math.Min(there.Coverage, back.Coverage);
        var sameThing = mine.Of is { Concept: not { Kind: ConceptKind.Party } } && theirs.Of is not null && aligner.Similarity(mine.Of, theirs.Of) >= 0.85;
        var (common, own) = aligner.SharedWords(a, b);
        var near = own && sameThing && common >= 1.5 && mine.Quantity.Dimension != Dimension.Date;
        var stopped = there.Blocked.Length > 0 ? there.Blocked
            : back.Blocked.Length > 0 ? back.Blocked
            : near ? string.Empty
            : !sameThing && !aligner.ShareThing(a, b) ? "no thing in common"
            : high < OneWay || (low < BothWays && !sameThing) ? "not enough in common"
            : string.Empty;
        return new OppositionResult(stopped, (high + low) / 2,
        [
            string.Create(CultureInfo.InvariantCulture, $"{mine.Quantity.Figure} {mine.Quantity.Unit} against {theirs.Quantity.Figure} {theirs.Quantity.Unit}"),
            string.Create(CultureInfo.InvariantCulture, $"{low:0.00} to {high:0.00} in common, {common:0.0} words; {mine.Of?.Key ?? "nothing"} and {theirs.Of?.Key ?? "nothing"} measured"),
            "found: " + string.Join(", ", there.Matched.AddRange(back.Matched).Distinct(StringComparer.Ordinal)),
            "not found: " + string.Join(", ", there.Missing.AddRange(back.Missing)),
        ]);
    }

    /// <summary>Whether a claim also names the very figure: "two letters, or one from a teacher".</summary>
    private static bool Repeats(Claim claim, Quantity figure) =>
        claim.Quantities.Any(other => QuantityComparison.Compare(other.Quantity, figure) == QuantityRelation.Same);

    private static bool Excludes(Quantity mine, Quantity theirs) =>
        mine.Dimension == theirs.Dimension && !mine.Approximate && !theirs.Approximate
        && QuantityComparison.Compare(mine, theirs) == QuantityRelation.Different;

    private static bool IsTime(Dimension dimension) =>
        dimension is Dimension.Duration or Dimension.Frequency or Dimension.Date or Dimension.ClockTime or Dimension.Age;
}
