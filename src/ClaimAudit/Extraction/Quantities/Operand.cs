namespace ClaimAudit.Extraction.Quantities;

/// <summary>One figure with its unit, before bounds and ranges are read.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Figure">The number as named; of a date or time its base value.</param>
/// <param name="Low">The least value, in the base unit.</param>
/// <param name="High">The greatest value, in the base unit: above <paramref name="Low"/> for a year or month.</param>
/// <param name="Unit">The unit's id or the counted noun's lemma.</param>
/// <param name="Measure">The unit; null for bare numbers, counts, dates and times.</param>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom behind it.</param>
/// <param name="Noun">The token counted; -1 where no noun is counted.</param>
internal readonly record struct Operand(
    Dimension Dimension,
    decimal Figure,
    decimal Low,
    decimal High,
    string Unit,
    Unit? Measure,
    int First,
    int End,
    int Noun)
{
    /// <summary>Whether it is a number and no more.</summary>
    public bool IsBare => Dimension == Dimension.Number;

    /// <summary>A figure in a unit.</summary>
    public static Operand Measured(decimal figure, Unit unit, int first, int end) =>
        new(unit.Dimension, figure, unit.ToBase(figure), unit.ToBase(figure), unit.Id, unit, first, end, -1);

    /// <summary>A bare number.</summary>
    public static Operand Bare(NumberReading number) =>
        new(Dimension.Number, number.Value, number.Value, number.Value, "", null, number.First, number.End, -1);

    /// <summary>A date or time.</summary>
    public static Operand At(Dimension dimension, decimal low, decimal high, string unit, int first, int end) =>
        new(dimension, low, low, high, unit, null, first, end, -1);

    /// <summary>This number in the unit of another figure.</summary>
    public Operand InUnitOf(Operand other) => this with
    {
        Dimension = other.Dimension,
        Unit = other.Unit,
        Measure = other.Measure,
        Noun = other.Noun,
        Low = other.Measure?.ToBase(Figure) ?? Figure,
        High = other.Measure?.ToBase(Figure) ?? Figure,
    };
}
