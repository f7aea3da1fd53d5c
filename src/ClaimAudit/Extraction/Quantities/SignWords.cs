using System.Buffers;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The signs that part a token into atoms, and the letters that may follow digits.</summary>
internal static class SignWords
{
    /// <summary>The characters that make a token worth cutting.</summary>
    public static readonly SearchValues<char> Cutting = SearchValues.Create("0123456789-‐‑–—−$£€¥%/+½¼¾~");

    /// <summary>What a sign is; null for any other character.</summary>
    public static AtomKind? KindOf(char sign) => sign switch
    {
        '-' or '‐' or '‑' or '–' or '—' or '−' => AtomKind.Hyphen,
        '$' or '£' or '€' or '¥' => AtomKind.Currency,
        '%' => AtomKind.Percent,
        '/' => AtomKind.Slash,
        '½' or '¼' or '¾' => AtomKind.Number,
        '+' or '~' => AtomKind.Mark,
        _ => null,
    };

    /// <summary>The value of a sign that is a number; 0 for the others.</summary>
    public static decimal ValueOf(char sign) => sign switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        _ => 0,
    };

    /// <summary>The ISO code of a currency sign.</summary>
    public static string CurrencyOf(string sign) => sign switch
    {
        "£" => "GBP",
        "€" => "EUR",
        "¥" => "JPY",
        _ => "USD",
    };

    /// <summary>Whether letters right behind digits multiply them or make them a time.</summary>
    public static bool IsSuffix(string letters) => letters is "k" or "m" or "bn" or "am" or "pm";
}
