using System.Globalization;

namespace ClaimAudit.Baselines;

/// <summary>How a baseline lies on its lines. Guide lines, one for each first two digits of a fingerprint, stand between
/// the entries and never change: two branches that add different entries change different places, and every entry, also
/// the last, ends in the same way, so that git merges both.</summary>
internal static class BaselineLayout
{
    /// <summary>The key of the format's version.</summary>
    public const string VersionKey = "baselineVersion";

    /// <summary>The key of the sentence that explains the file to its reader.</summary>
    public const string AboutKey = "about";

    /// <summary>The key of the entries.</summary>
    public const string EntriesKey = "entries";

    /// <summary>The last guide line.</summary>
    public const string EndGuide = "end";

    /// <summary>The sentence that explains the file to its reader.</summary>
    public const string About =
        "Findings that may stay, by fingerprint. The short lines between them keep entries added on two branches apart for git; leave them.";

    private const int DigitsOfGuide = 2;
    private const int GuideCount = 256;

    /// <summary>The guides in order, without the last.</summary>
    public static IEnumerable<string> Guides =>
        Enumerable.Range(0, GuideCount).Select(number => number.ToString("x2", CultureInfo.InvariantCulture));

    /// <summary>The guide an entry stands behind.</summary>
    public static string GuideOf(string fingerprint) => fingerprint.Substring("CF-".Length, DigitsOfGuide);

    /// <summary>Whether a key of the entries is a guide line.</summary>
    public static bool IsGuide(string key) =>
        key == EndGuide || (key.Length == DigitsOfGuide && key.All(char.IsAsciiHexDigitLower));

    /// <summary>Whether a key of the entries has the form of a finding's id.</summary>
    public static bool IsFingerprint(string key) =>
        key.Length == "CF-".Length + 12 && key.StartsWith("CF-", StringComparison.Ordinal) && key["CF-".Length..].All(char.IsAsciiHexDigitLower);
}
