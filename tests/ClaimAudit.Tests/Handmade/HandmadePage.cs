using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Handmade;

/// <summary>Pages made by hand: a line that ends with a question mark is a question, what follows is its answer in one paragraph.</summary>
internal static class HandmadePage
{
    public static Page Of(string id, string text, string? jurisdiction = "Wyoming")
    {
        var answers = new List<Answer>();
        var starts = Questions(text).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var question = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].Start : text.Length;
            var inside = text[question.End..end];
            var body = inside.Trim();
            var span = new TextSpan(question.End + inside.Length - inside.TrimStart().Length, body.Length);
            answers.Add(new Answer(i + 1, question.Of(text), question, span, [new AnswerBlock(AnswerBlockKind.Paragraph, span, null, -1)]));
        }

        return new Page(new SourceDocument(id, text), string.Empty, jurisdiction, [.. answers]);
    }

    private static IEnumerable<TextSpan> Questions(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.EndsWith('?'))
            {
                yield return new TextSpan(start, line.Length);
            }

            start += line.Length + 1;
        }
    }
}
