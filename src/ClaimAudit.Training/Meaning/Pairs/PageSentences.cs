using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>The sentences of a page's answers.</summary>
internal sealed class PageSentences
{
    private const int MostQuoted = 2;

    private readonly Page _page;

    /// <summary>Cuts the answers of a page.</summary>
    public PageSentences(Page page)
    {
        _page = page;
        All = [.. page.Answers.SelectMany(answer => Of(page, answer))];
    }

    /// <summary>The sentences in order.</summary>
    public ImmutableArray<PageSentence> All { get; }

    /// <summary>The sentence that holds a quote; two sentences in one where the quote runs over both.</summary>
    /// <param name="side">The answer and the words of it that a label quotes.</param>
    /// <returns>Null where the answer does not hold the words.</returns>
    public PageSentence? Find(LabelSide side) => Quoted(side) is [var first, ..] quoted
        ? first with { Span = TextSpan.Union(first.Span, quoted[^1].Span), Text = string.Join(' ', quoted.Select(sentence => sentence.Text)) }
        : null;

    /// <summary>The sentences over which a quote runs, the first two at most.</summary>
    /// <param name="side">The answer and the words of it that a label quotes.</param>
    /// <returns>None where the answer does not hold the words.</returns>
    public ImmutableArray<PageSentence> Quoted(LabelSide side)
    {
        var sentences = All.Where(sentence => sentence.Answer == side.Answer.Question).ToList();
        if (sentences.Count == 0)
        {
            return [];
        }

        var (start, end) = (sentences[0].Span.Start, sentences[^1].Span.End);
        var at = _page.Document.Text.IndexOf(side.Quote, start, end - start, StringComparison.Ordinal);
        var quote = new TextSpan(at, side.Quote.Length);
        return [.. sentences.Where(sentence => at >= 0 && sentence.Span.Overlaps(quote)).Take(MostQuoted)];
    }

    private static IEnumerable<PageSentence> Of(Page page, Answer answer)
    {
        var last = new string?[answer.Blocks.Length];
        for (var b = 0; b < answer.Blocks.Length; b++)
        {
            var block = answer.Blocks[b];
            var context = block.LeadIn >= 0 && last[block.LeadIn] is { } leadIn ? $"{answer.Question} {leadIn}" : answer.Question;
            foreach (var span in Spans(page, block))
            {
                last[b] = page.Document.Quote(span);
                yield return new PageSentence(answer.Number, context, span, last[b]!);
            }
        }
    }

    private static IEnumerable<TextSpan> Spans(Page page, AnswerBlock block)
    {
        var text = page.Document.Quote(block.Span);
        var tokens = Tokenizer.Tokenize(text);
        var first = 0;
        foreach (var end in SentenceSplitter.Split(text, tokens.AsSpan()))
        {
            yield return TextSpan.Union(tokens[first], tokens[end - 1]).Shift(block.Span.Start);
            first = end;
        }
    }
}
