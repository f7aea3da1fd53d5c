using System.Globalization;

namespace ClaimAudit.Html;

/// <summary>Numbers with their word.</summary>
internal static class Counted
{
    /// <summary>Such as <c>1 page</c> or <c>5 pages</c>.</summary>
    public static string Of(int count, string word) => Of(count, word, word + "s");

    /// <summary>The same for a word with a plural of its own.</summary>
    public static string Of(int count, string word, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? word : plural)}");
}
