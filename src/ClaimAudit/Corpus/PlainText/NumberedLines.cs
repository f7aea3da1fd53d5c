using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds the numbered lines of a page and says of each how plausible a question it is.</summary>
internal static class NumberedLines
{
    private const int LongestHeading = 80;

    public static ImmutableArray<NumberedLine> Find(string text, ImmutableArray<PageLine> lines)
    {
        var found = ImmutableArray.CreateBuilder<NumberedLine>();
        var markers = lines.Select(line => MarkerOf(text, line)).ToImmutableArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (markers[i] is { } marker)
            {
                found.Add(Describe(text, lines, markers, i, marker));
            }
        }

        return found.ToImmutable();
    }

    private static ListMarker? MarkerOf(string text, PageLine line)
    {
        var start = Emphasis.SkipOpening(text, Emphasis.SkipHeading(text, line.Start, line.End), line.End);
        return ListMarker.At(text, start, line.End) is { Style: ListStyle.NumberDot or ListStyle.NumberParenthesis } marker ? marker : null;
    }

    private static NumberedLine Describe(
        string text,
        ImmutableArray<PageLine> lines,
        ImmutableArray<ListMarker?> markers,
        int index,
        ListMarker marker)
    {
        var last = WrappedQuestion.LastLine(text, lines, index, next => markers[next] is not null);
        var end = lines[last].End;
        var answeredAt = WrappedQuestion.AnsweredInLine(text, marker.ContentStart, end);
        var questionEnd = answeredAt ?? end;
        var words = text.AsSpan(marker.ContentStart, questionEnd - marker.ContentStart);
        var score = ShapeScore(words);
        var before = Previous(lines, index);
        if (answeredAt is null)
        {
            score += FollowScore(text, lines, markers, last, marker.Number);
            score += PrecedeScore(text, lines, markers, before, marker.Number);
        }
        else
        {
            score -= 3;
        }

        var opensSection = before >= 0 && markers[before] is null && IsHeading(lines[before].In(text));
        return new NumberedLine(
            index, last, marker.Number, marker.ContentStart, questionEnd, QuestionShape.IsQuestion(words), score, opensSection);
    }

    private static int ShapeScore(ReadOnlySpan<char> words)
    {
        var score = 0;
        score += QuestionShape.EndsWithMark(words) ? 4 : 0;
        score += QuestionShape.BeginsAsQuestion(words) ? 3 : 0;
        score -= QuestionShape.EndsAsStatement(words) ? 3 : 0;
        score -= words.Length > QuestionShape.LongestQuestion ? 3 : 0;
        return score;
    }

    private static int FollowScore(
        string text, ImmutableArray<PageLine> lines, ImmutableArray<ListMarker?> markers, int last, int number)
    {
        var next = last + 1;
        while (next < lines.Length && (lines[next].IsBlank || lines[next].IsRule(text)))
        {
            next++;
        }

        if (next == lines.Length)
        {
            return -1;
        }

        return markers[next] is not { } marker ? 2
            : marker.Number == 1 ? 1
            : marker.Number == number + 1 ? -3
            : -1;
    }

    private static int PrecedeScore(
        string text, ImmutableArray<PageLine> lines, ImmutableArray<ListMarker?> markers, int before, int number)
    {
        if (before < 0)
        {
            return 0;
        }

        if (markers[before] is { } marker)
        {
            return marker.Number == number - 1 ? -4 : 0;
        }

        return number == 1 && text[lines[before].End - 1] == ':' ? -3 : 0;
    }

    private static int Previous(ImmutableArray<PageLine> lines, int index)
    {
        var before = index - 1;
        while (before >= 0 && lines[before].IsBlank)
        {
            before--;
        }

        return before;
    }

    private static bool IsHeading(ReadOnlySpan<char> words) =>
        words.Length <= LongestHeading && !QuestionShape.EndsAsStatement(words) && !QuestionShape.EndsWithMark(words);
}
