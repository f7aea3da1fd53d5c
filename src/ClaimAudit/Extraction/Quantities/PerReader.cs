namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads what a figure is counted by: <c>per month</c>, <c>a day</c>, <c>each visit</c>, <c>/year</c>.</summary>
internal sealed class PerReader(UnitTable units)
{
    /// <summary>Reads the rate behind a figure.</summary>
    /// <param name="row">The atoms.</param>
    /// <param name="index">The atom behind the figure.</param>
    /// <param name="end">The atom behind the rate.</param>
    /// <returns>A unit's id or a noun's lemma; null when there is no rate.</returns>
    public string? TryRead(AtomRow row, int index, out int end)
    {
        end = index;
        var strong = row.Word(index) is "per" || row.KindAt(index) == AtomKind.Slash;
        if (!strong && row.Word(index) is not ("a" or "an" or "each" or "every"))
        {
            return null;
        }

        if (units.At(row, index + 1, out var behind) is { } unit)
        {
            end = unit.Dimension == Dimension.Duration || strong ? behind : index;
            return end > index ? unit.Id : null;
        }

        if (!row.IsNoun(index + 1) || (!strong && row.Word(index + 1) is not ("person" or "head" or "piece" or "visit")))
        {
            return null;
        }

        end = index + 2;
        return CountReader.LemmaOf(row, index + 1);
    }
}
