using System.Buffers;

namespace ClaimAudit.Reporting.Csv;

/// <summary>One cell, quoted where it must be, that no spreadsheet takes for a formula.</summary>
internal static class CsvCell
{
    /// <summary>What a spreadsheet cell can hold, with room for the quote mark.</summary>
    private const int Limit = 32_000;

    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t＝＋－＠");
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\n");

    /// <summary>The text as a cell: hidden characters spelled out, <c>'</c> before what could start a formula, at most 32,000 characters.</summary>
    public static string Of(string text)
    {
        var cell = ReadableText.Shorten(ReadableText.Of(text.ReplaceLineEndings("\n")), Limit);
        var first = cell.AsSpan().TrimStart(" \n");
        if (first.Length > 0 && Formula.Contains(first[0]))
        {
            cell = "'" + cell;
        }

        return cell.AsSpan().ContainsAny(NeedsQuotes) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
    }
}
