using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Takes Markdown's heading and emphasis marks off a range.</summary>
internal static class Emphasis
{
    /// <summary>Where the words begin behind leading <c>#</c> marks and white space.</summary>
    public static int SkipHeading(string text, int start, int end)
    {
        var position = start;
        while (position < end && text[position] == '#')
        {
            position++;
        }

        return position == start || position >= end || !char.IsWhiteSpace(text[position]) ? start : SkipSpace(text, position, end);
    }

    /// <summary>Where the words begin behind leading <c>**</c> or <c>__</c>.</summary>
    public static int SkipOpening(string text, int start, int end)
    {
        var position = start;
        while (position + 1 < end && text[position] is '*' or '_' && text[position + 1] == text[position])
        {
            position += 2;
        }

        return position;
    }

    /// <summary>The range without white space, emphasis and closing <c>#</c> marks at its ends.</summary>
    public static TextSpan Strip(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' or '#'))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public static int SkipSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
