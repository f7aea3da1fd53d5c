using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The words that tell a pound of weight from a pound of money.</summary>
internal static class MassWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "weigh", "weighs", "weighing", "weight", "weights", "lb", "lbs", "kg", "kilogram", "kilograms", "ounce", "ounces", "pet", "pets", "dog", "dogs",
            "cat", "cats", "luggage", "baggage", "bag", "bags", "suitcase", "parcel", "parcels", "package", "packages", "heavy", "lift", "load",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a sentence speaks of weight.</summary>
    public static bool In(AtomRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (Words.Contains(row.Word(i)))
            {
                return true;
            }
        }

        return false;
    }
}
