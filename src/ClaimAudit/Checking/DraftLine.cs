using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>A line of a draft, without outer white space and without what only marks its role.</summary>
/// <param name="Span">Where its words stand; empty for a blank line.</param>
/// <param name="Label">The label before them: <c>Q</c>, <c>A</c> or none.</param>
internal readonly record struct DraftLine(TextSpan Span, char? Label)
{
    private static readonly (string Word, char Label)[] Labels = [("Question:", 'Q'), ("Q:", 'Q'), ("Answer:", 'A'), ("A:", 'A')];

    /// <summary>The lines of a text.</summary>
    public static IEnumerable<DraftLine> Of(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return Read(text, Trim(text, start, end));
            start = end + 1;
        }
    }

    /// <summary>The range without white space at either end.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static DraftLine Read(string text, TextSpan line)
    {
        var words = line.Of(text);
        var (label, kind) = Labels.FirstOrDefault(entry => words.StartsWith(entry.Word, StringComparison.OrdinalIgnoreCase));
        return label is null
            ? new DraftLine(line, null)
            : new DraftLine(Trim(text, line.Start + label.Length, line.End), kind);
    }
}
