using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ClaimAudit.Rules;

/// <summary>The names of an enumeration's values as rule files write them: <c>not-required</c> for <c>NotRequired</c>.</summary>
/// <remarks>Little of it is generic, so that little is compiled anew for each enumeration when the program starts.</remarks>
public static class KebabNames
{
    private static readonly ConcurrentDictionary<Type, string[]> Names = new();

    /// <summary>All names, in the order of the values.</summary>
    public static ImmutableArray<string> All<TEnum>()
        where TEnum : struct, Enum => All(typeof(TEnum));

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Enum.GetName(value) is { } name ? ToKebab(name) : throw new ArgumentOutOfRangeException(nameof(value), value, "no value of the enumeration");

    /// <summary>The value with a name; the case of letters counts.</summary>
    public static bool TryParse<TEnum>(string name, out TEnum value)
        where TEnum : struct, Enum
    {
        var found = Find(typeof(TEnum), name);
        value = found is null ? default : (TEnum)found;
        return found is not null;
    }

    /// <summary>All names of an enumeration, in the order of the values.</summary>
    internal static ImmutableArray<string> All(Type type) => ImmutableCollectionsMarshal.AsImmutableArray(NamesOf(type));

    /// <summary>The boxed value with a name; null where there is none.</summary>
    internal static object? Find(Type type, string name)
    {
        var index = Array.IndexOf(NamesOf(type), name);
        return index < 0 ? null : Enum.GetValues(type).GetValue(index);
    }

    private static string[] NamesOf(Type type) => Names.GetOrAdd(type, static known => Array.ConvertAll(Enum.GetNames(known), ToKebab));

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
}
