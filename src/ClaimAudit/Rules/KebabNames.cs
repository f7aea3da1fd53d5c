using System.Collections.Immutable;
using System.Text;

namespace ClaimAudit.Rules;

/// <summary>The names of an enumeration's values as rule files write them: <c>not-required</c> for <c>NotRequired</c>.</summary>
public static class KebabNames
{
    /// <summary>All names, in the order of the values.</summary>
    public static ImmutableArray<string> All<TEnum>()
        where TEnum : struct, Enum => Table<TEnum>.Names;

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var index = Array.IndexOf(Table<TEnum>.Values, value);
        return index >= 0 ? Table<TEnum>.Names[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "no value of the enumeration");
    }

    /// <summary>The value with a name; the case of letters counts.</summary>
    public static bool TryParse<TEnum>(string name, out TEnum value)
        where TEnum : struct, Enum
    {
        var index = Table<TEnum>.Names.IndexOf(name);
        value = index < 0 ? default : Table<TEnum>.Values[index];
        return index >= 0;
    }

    private static string ToKebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly ImmutableArray<string> Names = [.. Enum.GetNames<TEnum>().Select(ToKebab)];
    }
}
