namespace ClaimAudit.Extraction.Quantities;

/// <summary>Compares what two quantities say, blind to what they measure in their sentences.</summary>
public static class QuantityComparison
{
    private const decimal AboutRight = 0.15m;
    private const decimal CalendarSlack = 0.02m;
    private const string BusinessDay = "business-day";

    /// <summary>How two quantities stand to each other; the order of the two does not matter.</summary>
    public static QuantityRelation Compare(Quantity a, Quantity b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var first = Extent.Of(a);
        var second = Extent.Of(b);
        if (!AreComparable(a, b) || !TryAlign(a, b, ref first, ref second))
        {
            return QuantityRelation.Incomparable;
        }

        var slack = Slack(a, b);
        var equal = first.IsEqualTo(second, slack);
        if (IsMixedDays(a, b))
        {
            return equal ? QuantityRelation.Compatible : QuantityRelation.Incomparable;
        }

        if (equal && a.Bound == b.Bound && a.Approximate == b.Approximate)
        {
            return QuantityRelation.Same;
        }

        return equal || !IsOpposed(first.Widened(slack + Blur(a)), second.Widened(slack + Blur(b)), a, b, slack)
            ? QuantityRelation.Compatible
            : QuantityRelation.Different;
    }

    private static bool AreComparable(Quantity a, Quantity b)
    {
        if (a.Dimension != b.Dimension)
        {
            return IsPlain(a) && IsPlain(b);
        }

        return a.Dimension switch
        {
            Dimension.Count or Dimension.Rank or Dimension.Money or Dimension.Percent => string.Equals(a.Unit, b.Unit, StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool IsPlain(Quantity quantity) => quantity.Dimension is Dimension.Number or Dimension.Age or Dimension.Score;

    private static bool TryAlign(Quantity a, Quantity b, ref Extent first, ref Extent second)
    {
        if (a.Dimension == Dimension.Date && !string.Equals(a.Unit, b.Unit, StringComparison.Ordinal))
        {
            return Periods.TryOneYear(a, b, ref first, ref second);
        }

        if (a.Per is null || b.Per is null || string.Equals(a.Per, b.Per, StringComparison.Ordinal))
        {
            return true;
        }

        if (Periods.Find(a.Per) is not { } one || Periods.Find(b.Per) is not { } other)
        {
            return false;
        }

        first = first.Per(one);
        second = second.Per(other);
        return true;
    }

    private static bool IsMixedDays(Quantity a, Quantity b) =>
        a.Dimension == Dimension.Duration && (a.Unit == BusinessDay) != (b.Unit == BusinessDay);

    private static bool IsOpposed(Extent first, Extent second, Quantity a, Quantity b, decimal slack) =>
        first.IsApartFrom(second, a.Bound, b.Bound)
        || (IsSpan(a) && IsSpan(b))
        || (a.IsFloor && b.IsFloor && Extent.Differ(first.Low, second.Low, slack))
        || (a.IsCeiling && b.IsCeiling && Extent.Differ(first.High, second.High, slack));

    private static bool IsSpan(Quantity quantity) =>
        quantity.Bound == QuantityBound.Range && quantity.Dimension is Dimension.Date or Dimension.ClockTime;

    private static decimal Blur(Quantity quantity) =>
        quantity.Approximate && quantity.Dimension is not (Dimension.Date or Dimension.ClockTime) ? AboutRight : 0;

    private static decimal Slack(Quantity a, Quantity b)
    {
        var calendar = a.Dimension == Dimension.Frequency
            || (a.Dimension == Dimension.Duration && !string.Equals(a.Unit, b.Unit, StringComparison.Ordinal))
            || (a.Per is not null && b.Per is not null && !string.Equals(a.Per, b.Per, StringComparison.Ordinal));
        return calendar ? CalendarSlack : 0;
    }
}
