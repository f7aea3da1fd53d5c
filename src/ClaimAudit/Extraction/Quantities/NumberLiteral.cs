using System.Globalization;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Numbers and clock times written in digits.</summary>
internal static class NumberLiteral
{
    private const int MaximumLength = 13;

    /// <summary>The end of the digits at <paramref name="start"/>, with commas, points and colons between digits.</summary>
    public static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsSeparator(text, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads <c>1,000.50</c>; commas must part groups of three.</summary>
    public static bool TryValue(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        if (digits.Length > MaximumLength || digits.Contains(':') || digits.Count('.') > 1)
        {
            return false;
        }

        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        return HasSoundGroups(whole)
            && (point < 0 || !digits[point..].Contains(','))
            && decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads <c>17:05</c> as minutes from midnight.</summary>
    public static bool TryMinutes(ReadOnlySpan<char> digits, out decimal minutes)
    {
        minutes = 0;
        var colon = digits.IndexOf(':');
        if (colon is < 1 or > 2 || digits.Length != colon + 3)
        {
            return false;
        }

        if (!int.TryParse(digits[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(digits[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            || hour > 24
            || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        return true;
    }

    private static bool IsSeparator(string text, int index) =>
        text[index] is ',' or '.' or ':' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private static bool HasSoundGroups(ReadOnlySpan<char> whole)
    {
        var comma = whole.IndexOf(',');
        if (comma < 0)
        {
            return true;
        }

        for (var i = comma; i < whole.Length; i++)
        {
            if ((whole[i] == ',') != ((i - comma) % 4 == 0))
            {
                return false;
            }
        }

        return comma is > 0 and <= 3 && (whole.Length - comma) % 4 == 0;
    }
}
