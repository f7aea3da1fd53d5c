using System.Globalization;
using System.Text;

namespace ClaimAudit.Training.Meaning;

/// <summary>Which word pieces of the encoder are kept: those that English pages are written in.</summary>
internal static class KeptPieces
{
    /// <summary>The ids of the kept pieces, in order; a kept piece's new id is its place among them.</summary>
    /// <param name="vocabulary">All pieces, by id.</param>
    public static List<int> Of(IReadOnlyList<string> vocabulary) =>
        [.. Enumerable.Range(0, vocabulary.Count).Where(id => IsKept(vocabulary[id]))];

    private static bool IsKept(string piece) =>
        Ascii.IsValid(piece) ? !piece.StartsWith("[unused", StringComparison.Ordinal) : piece.Length == 1 && IsSign(piece[0]);

    /// <summary>£, €, ½, ° and the like.</summary>
    private static bool IsSign(char sign) =>
        CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol;
}
