using System.Buffers;
using System.Collections.Frozen;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds the label of an item such as <c>Data Encryption: …</c>.</summary>
internal static class ItemLabel
{
    private const int LongestLabel = 80;
    private const int MostWords = 9;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".?!;\r\n");

    /// <summary>Words that make what stands before the colon a clause instead of a label.</summary>
    private static readonly FrozenSet<string> ClauseWords = new[]
    {
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "may", "might", "must", "can", "could", "will", "would", "shall",
        "should", "do", "does", "did", "that", "whether", "if", "following", "include", "includes", "including", "you", "they", "it", "not",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The label's words, without colon and emphasis; null where the item has none.</summary>
    public static TextSpan? Find(string text, TextSpan item)
    {
        var window = text.AsSpan(item.Start, Math.Min(item.Length, LongestLabel + 4));
        var colon = window.IndexOf(':');
        if (colon <= 0)
        {
            return null;
        }

        var behind = window[(colon + 1)..].TrimStart("*_");
        var label = Emphasis.Strip(text, item.Start, item.Start + colon);
        return !behind.IsEmpty && char.IsWhiteSpace(behind[0]) && IsLabel(label.Of(text)) ? label : null;
    }

    private static bool IsLabel(string label)
    {
        if (label.Length == 0 || !(char.IsUpper(label[0]) || char.IsDigit(label[0])) || label.AsSpan().ContainsAny(SentenceMarks))
        {
            return false;
        }

        var words = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && !Array.Exists(words, ClauseWords.Contains);
    }
}
