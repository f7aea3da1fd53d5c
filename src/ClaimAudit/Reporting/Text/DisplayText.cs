using System.Globalization;
using System.Text;

namespace ClaimAudit.Reporting.Text;

/// <summary>Makes published words safe to show on a terminal.</summary>
public static class DisplayText
{
    private const char Shown = '\uFFFD';

    /// <summary>Folds white space to single spaces and replaces control and direction characters, so that a page can
    /// neither break the layout nor send commands to the terminal.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                AppendSpace(shown);
            }
            else
            {
                shown.Append(IsHostile(letter) ? Shown : letter);
            }
        }

        return shown.ToString().TrimEnd(' ');
    }

    private static void AppendSpace(StringBuilder shown)
    {
        if (shown.Length > 0 && shown[^1] != ' ')
        {
            shown.Append(' ');
        }
    }

    private static bool IsHostile(char letter) =>
        char.IsControl(letter)
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F'
        || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherNotAssigned;
}
