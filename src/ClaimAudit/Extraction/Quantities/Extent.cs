namespace ClaimAudit.Extraction.Quantities;

/// <summary>From the least to the greatest value a quantity allows, open at <see cref="decimal.MinValue"/> and <see cref="decimal.MaxValue"/>.</summary>
internal readonly record struct Extent(decimal Low, decimal High)
{
    private const decimal LastMinute = 1_439;

    /// <summary>The extent of a quantity; a minute to midnight is midnight.</summary>
    public static Extent Of(Quantity quantity) => quantity.Dimension == Dimension.ClockTime
        ? new Extent(Rounded(quantity.Low), Rounded(quantity.High))
        : new Extent(quantity.Low, quantity.High);

    /// <summary>Whether two values differ by more than a share of the greater.</summary>
    public static bool Differ(decimal one, decimal other, decimal slack) =>
        one != other && (!IsClosed(one) || !IsClosed(other) || Math.Abs(one - other) > slack * Math.Max(Math.Abs(one), Math.Abs(other)));

    /// <summary>Whether both ends are the same but for a share of them.</summary>
    public bool IsEqualTo(Extent other, decimal slack) => !Differ(Low, other.Low, slack) && !Differ(High, other.High, slack);

    /// <summary>The extent with each end moved outwards by a share of it.</summary>
    public Extent Widened(decimal share) => new(
        IsClosed(Low) ? Low - (Math.Abs(Low) * share) : Low,
        IsClosed(High) ? High + (Math.Abs(High) * share) : High);

    /// <summary>The extent by a unit of time, given its length.</summary>
    public Extent Per(decimal period) => new(
        IsClosed(Low) ? Low / period : Low,
        IsClosed(High) ? High / period : High);

    /// <summary>Whether no value lies in both; an end that only bounds is left out of its extent.</summary>
    public bool IsApartFrom(Extent other, QuantityBound bound, QuantityBound otherBound) =>
        Low <= High && other.Low <= other.High
        && (IsBelow(this, other, bound, otherBound) || IsBelow(other, this, otherBound, bound));

    private static bool IsBelow(Extent lower, Extent upper, QuantityBound lowerBound, QuantityBound upperBound) =>
        lower.High < upper.Low
        || (lower.High == upper.Low && (lowerBound == QuantityBound.LessThan || upperBound == QuantityBound.MoreThan));

    private static bool IsClosed(decimal end) => end is not (decimal.MinValue or decimal.MaxValue);

    private static decimal Rounded(decimal minutes) => minutes == LastMinute ? LastMinute + 1 : minutes;
}
