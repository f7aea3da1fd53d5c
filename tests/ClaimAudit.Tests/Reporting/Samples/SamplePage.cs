using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Pages for tests: numbered questions, each followed by its answer.</summary>
internal static partial class SamplePage
{
    /// <summary>A page written out of questions and answers.</summary>
    public static Page Of(string id, string title, string? jurisdiction, params (string Question, string Answer)[] answers)
    {
        var lines = answers.Select((answer, index) =>
            string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {answer.Question}\n\n{answer.Answer}\n"));
        return Parse(id, title, jurisdiction, title + "\n\n" + string.Join('\n', lines));
    }

    /// <summary>One of the five seed pages.</summary>
    public static Page Seed(string state) => Parse(
        state.ToLowerInvariant() + ".txt",
        $"State Benefits Data Sharing With ICE in {state}",
        state,
        Repository.Read($"seeds/{state.ToLowerInvariant()}.txt"));

    private static Page Parse(string id, string title, string? jurisdiction, string text)
    {
        var heads = QuestionLine().Matches(text).Where(head => head.Groups["question"].Value.EndsWith('?')).ToList();
        var answers = heads.Select((head, index) =>
        {
            var end = index + 1 < heads.Count ? heads[index + 1].Index : text.Length;
            var question = head.Groups["question"];
            var span = Trimmed(text, head.Index + head.Length, end);
            var block = new AnswerBlock(AnswerBlockKind.Paragraph, span, null, -1);
            return new Answer(index + 1, question.Value, new TextSpan(question.Index, question.Length), span, BlocksOf(text, span, block));
        });
        return new Page(new SourceDocument(id, text), title, jurisdiction, [.. answers]);
    }

    private static ImmutableArray<AnswerBlock> BlocksOf(string text, TextSpan span, AnswerBlock whole)
    {
        var blocks = ImmutableArray.CreateBuilder<AnswerBlock>();
        var start = span.Start;
        while (start < span.End)
        {
            var end = text.IndexOf('\n', start, span.End - start);
            end = end < 0 ? span.End : end;
            var part = Trimmed(text, start, end);
            if (part.Length > 0)
            {
                blocks.Add(whole with { Span = part });
            }

            start = end + 1;
        }

        return blocks.ToImmutable();
    }

    private static TextSpan Trimmed(string text, int start, int end)
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

    [GeneratedRegex(@"^\d+\. (?<question>[^\n]+?)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuestionLine();
}
