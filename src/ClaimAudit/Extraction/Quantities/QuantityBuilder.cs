namespace ClaimAudit.Extraction.Quantities;

/// <summary>Makes quantities of figures and the words around them.</summary>
internal static class QuantityBuilder
{
    /// <summary>The quantity of one figure with its bound; null for a bare number nothing says much about.</summary>
    public static Quantity? Single(AtomRow row, Operand operand, PerReader rates, out int end)
    {
        var before = BoundReader.Before(row, operand.First, operand.Dimension);
        var per = ReadTail(row, operand, rates, out var after);
        end = Math.Max(after.Edge, operand.End);
        var bound = before.Bound ?? after.Bound ?? Inner(row, operand) ?? QuantityBound.Exact;
        var approximate = before.Approximate || after.Approximate || IsApproximate(row, operand);
        if (operand.IsBare && bound == QuantityBound.Exact && !approximate && !IsPredicated(row, operand))
        {
            return null;
        }

        var (low, high) = Limits(bound, operand.Low, operand.High);
        return new Quantity(
            operand.Dimension,
            operand.Figure,
            low,
            high,
            bound,
            approximate,
            operand.Unit,
            per,
            Anchor(row, before.Anchor, operand.End),
            row.SpanOf(before.Edge, end),
            row[before.Edge].Token,
            row[end - 1].Token,
            Head(row, operand, end));
    }

    /// <summary>The quantity of two figures.</summary>
    public static Quantity Range(AtomRow row, Operand from, Operand to, PerReader rates)
    {
        var before = BoundReader.Before(row, from.First, Dimension.Number);
        var per = ReadTail(row, to, rates, out var after);
        var first = row.Word(from.First - 1) is "between" or "from" ? from.First - 1 : before.Edge;
        var end = Math.Max(after.Edge, to.End);
        return new Quantity(
            to.Dimension,
            from.Figure,
            from.Low,
            to.High,
            QuantityBound.Range,
            before.Approximate || after.Approximate,
            to.Unit,
            per,
            Anchor(row, before.Anchor, to.End),
            row.SpanOf(first, end),
            row[first].Token,
            row[end - 1].Token,
            Head(row, to, end));
    }

    private static string? ReadTail(AtomRow row, Operand operand, PerReader rates, out BoundReading after)
    {
        after = BoundReader.After(row, operand.End);
        if (operand.Dimension is Dimension.Frequency or Dimension.Date or Dimension.ClockTime or Dimension.Rank)
        {
            return null;
        }

        var per = rates.TryRead(row, after.Edge, out var end);
        if (per is not null)
        {
            var late = after.Bound is null ? BoundReader.After(row, end) : after;
            after = late with { Edge = Math.Max(end, late.Edge), Approximate = late.Approximate || after.Approximate };
        }

        return per;
    }

    private static QuantityBound? Inner(AtomRow row, Operand operand)
    {
        for (var at = operand.First + 1; at < operand.End; at++)
        {
            if (row.Word(at) is "or" or "and" or "+" && BoundPhrases.TryAfter(row, at, out var bound, out _))
            {
                return bound;
            }
        }

        return null;
    }

    private static bool IsApproximate(AtomRow row, Operand operand) => row.Word(operand.First) is "biweekly" or "bimonthly" or "biannual" or "biannually";

    private static bool IsPredicated(AtomRow row, Operand operand) =>
        !(row.Is(operand.First - 1, "of") && row[operand.First].Length == 4 && DateUnits.IsYear(operand.Figure))
        && row.Word(operand.First - 1) is "is" or "are" or "was" or "were" or "be" or "of" or "to" or "than" or "exactly" or "only" or ":" or "=" or "equals" or "equal";

    private static (decimal Low, decimal High) Limits(QuantityBound bound, decimal low, decimal high) => bound switch
    {
        QuantityBound.AtLeast => (low, decimal.MaxValue),
        QuantityBound.MoreThan => (high, decimal.MaxValue),
        QuantityBound.AtMost => (decimal.MinValue, high),
        QuantityBound.LessThan => (decimal.MinValue, low),
        _ => (low, high),
    };

    private static string? Anchor(AtomRow row, string? before, int end) =>
        before is null or "at" or "in" or "on" ? BoundReader.AnchorAfter(row, end) ?? before : before;

    private static int Head(AtomRow row, Operand operand, int end) =>
        operand.Noun >= 0 ? operand.Noun : HeadFinder.Find(row, operand.First, Math.Max(end, operand.End));
}
