using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Number words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] SmallOrdinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    /// <summary>Zero to nineteen.</summary>
    public static FrozenDictionary<string, decimal> Ones { get; } = Small
        .Select((word, index) => KeyValuePair.Create(word, (decimal)index))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Twenty to ninety.</summary>
    public static FrozenDictionary<string, decimal> Tens { get; } = Table(
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    /// <summary>Words that multiply the number before them.</summary>
    public static FrozenDictionary<string, decimal> Multipliers { get; } = Table(
        ("dozen", 12), ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000));

    /// <summary>First to twentieth, and thirtieth.</summary>
    public static FrozenDictionary<string, decimal> Ordinals { get; } = SmallOrdinals
        .Select((word, index) => KeyValuePair.Create(word, index + 1m))
        .Append(KeyValuePair.Create("twentieth", 20m))
        .Append(KeyValuePair.Create("thirtieth", 30m))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the plural of a fraction divides by: three <c>quarters</c>.</summary>
    public static FrozenDictionary<string, decimal> Fractions { get; } = Table(
        ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourth", 4), ("fourths", 4),
        ("fifth", 5), ("fifths", 5), ("sixth", 6), ("sixths", 6), ("eighth", 8), ("eighths", 8), ("tenth", 10), ("tenths", 10));

    private static FrozenDictionary<string, decimal> Table(params (string Word, decimal Value)[] entries) =>
        entries.ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);
}
