using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds questions written as headings (<c>## … ?</c>, underlined) or as lines in bold.</summary>
internal sealed class HeadingQuestions : IQuestionFinder
{
    public ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        var heads = ImmutableArray.CreateBuilder<QuestionHead>();
        var questionLevel = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsHeading(text, lines, i))
            {
                continue;
            }

            var words = Words(text, lines[i]);
            var level = Level(text, lines[i]);
            var underlined = i + 1 < lines.Length && lines[i + 1].IsRule(text);
            if (QuestionShape.IsQuestion(words.Of(text)))
            {
                questionLevel = level;
                heads.Add(new QuestionHead(lines[i].Start, words, underlined ? lines[i + 1].End : lines[i].End));
            }
            else if (heads.Count > 0 && heads[^1].AnswerLimit < 0 && level > 0 && (questionLevel == 0 || level <= questionLevel))
            {
                heads[^1] = heads[^1] with { AnswerLimit = lines[i].Start };
            }
        }

        return heads.ToImmutable();
    }

    private static bool IsHeading(string text, ImmutableArray<PageLine> lines, int index)
    {
        var line = lines[index];
        if (line.Length > QuestionShape.LongestQuestion || line.IsBlank || line.IsRule(text))
        {
            return false;
        }

        var words = line.In(text);
        var bold = words.Length > 4
            && (words.StartsWith("**") || words.StartsWith("__"))
            && (words.EndsWith("**") || words.EndsWith("__"));
        var underlined = index + 1 < lines.Length && lines[index + 1].IsRule(text) && (index == 0 || lines[index - 1].IsBlank);
        return bold || underlined || Level(text, line) > 0;
    }

    private static int Level(string text, PageLine line)
    {
        var level = 0;
        while (line.Start + level < line.End && text[line.Start + level] == '#')
        {
            level++;
        }

        return level > 0 && Emphasis.SkipHeading(text, line.Start, line.End) > line.Start ? level : 0;
    }

    private static TextSpan Words(string text, PageLine line)
    {
        var start = Emphasis.SkipOpening(text, Emphasis.SkipHeading(text, line.Start, line.End), line.End);
        start = ListMarker.At(text, start, line.End) is { Style: not ListStyle.Bullet } marker ? marker.ContentStart : start;
        return Emphasis.Strip(text, start, line.End);
    }
}
