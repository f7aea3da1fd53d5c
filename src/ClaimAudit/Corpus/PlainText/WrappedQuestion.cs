using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds where a question ends: on its line, on a following line it is wrapped onto, or inside the line its answer shares.</summary>
internal static class WrappedQuestion
{
    private const int MostLines = 3;

    /// <summary>The index of the line on which a question that begins on line <paramref name="first"/> ends.</summary>
    public static int LastLine(string text, ImmutableArray<PageLine> lines, int first, Func<int, bool> isMarked)
    {
        if (EndsSentence(text, lines[first]))
        {
            return first;
        }

        for (var i = first + 1; i < lines.Length && i <= first + MostLines; i++)
        {
            if (lines[i].IsBlank || isMarked(i) || lines[i].End - lines[first].Start > QuestionShape.LongestQuestion)
            {
                return first;
            }

            if (QuestionShape.EndsWithMark(lines[i].In(text)))
            {
                return HoldsSentenceEnd(lines[i].In(text)) ? first : i;
            }

            if (EndsSentence(text, lines[i]))
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>Where the question ends when its answer follows on the same line; null when it does not.</summary>
    public static int? AnsweredInLine(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        if (QuestionShape.EndsWithMark(words) || !QuestionShape.BeginsAsQuestion(words))
        {
            return null;
        }

        var mark = words[..Math.Min(words.Length, QuestionShape.LongestQuestion)].IndexOf('?');
        return mark < 0 || HoldsSentenceEnd(words[..mark]) ? null : start + mark + 1;
    }

    private static bool EndsSentence(string text, PageLine line) =>
        QuestionShape.EndsWithMark(line.In(text)) || QuestionShape.EndsAsStatement(line.In(text));

    private static bool HoldsSentenceEnd(ReadOnlySpan<char> words) =>
        words.Contains(". ", StringComparison.Ordinal) || words.Contains("? ", StringComparison.Ordinal);
}
