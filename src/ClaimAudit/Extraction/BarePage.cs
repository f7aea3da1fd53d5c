using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Makes a page of bare texts, each an answer without a question; lists in them are read as lists.</summary>
internal static class BarePage
{
    /// <summary>Two pages with one answer each.</summary>
    /// <param name="a">One answer.</param>
    /// <param name="b">The other.</param>
    /// <param name="jurisdictions">What the two pages speak of; empty where they name nothing.</param>
    public static ImmutableArray<Page> Pair(string a, string b, ImmutableArray<string> jurisdictions)
    {
        var (one, other) = (Of(a), Of(b));
        return
        [
            one with { Jurisdiction = jurisdictions.IsEmpty ? null : jurisdictions[0] },
            other with
            {
                Document = new SourceDocument("other", b),
                Jurisdiction = jurisdictions.IsEmpty ? null : jurisdictions[1],
                Answers = [other.Answers[0] with { Number = 2 }],
            },
        ];
    }

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
