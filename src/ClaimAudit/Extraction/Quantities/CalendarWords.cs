using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The names of the months.</summary>
internal static class CalendarWords
{
    private static readonly string[][] Names =
    [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month named at an atom, 1 to 12; 0 for another word. A month is written with a capital.</summary>
    public static int MonthAt(AtomRow row, int index) =>
        row.IsCapitalized(index) && Numbers.TryGetValue(row.Word(index), out var month) ? month : 0;
}
