using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Makes a page of bare texts, each an answer without a question; lists in them are read as lists.</summary>
internal static class BarePage
{
    /// <summary>The page, without title and jurisdiction.</summary>
    public static Page Of(params ReadOnlySpan<string> texts)
    {
        var document = new SourceDocument("pair", string.Join("\n\n", texts.ToArray()));
        var page = PageText.Of(document.Text);
        var answers = ImmutableArray.CreateBuilder<Answer>();
        var start = 0;
        foreach (var text in texts)
        {
            var span = new TextSpan(start, text.Length);
            answers.Add(new Answer(answers.Count + 1, string.Empty, new TextSpan(start, 0), span, AnswerBlocks.Split(page, start, start + text.Length)));
            start += text.Length + 2;
        }

        return new Page(document, string.Empty, null, answers.ToImmutable());
    }
}
