using System.Collections.Immutable;
using ClaimAudit.Corpus.PlainText;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Finds questions that are headings or wholly bold paragraphs of a Markdown file; what stands in code is no heading.</summary>
internal sealed class MarkdownQuestions : IQuestionFinder
{
    private const int NoHeading = 7;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().Build();

    public ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        var heads = ImmutableArray.CreateBuilder<QuestionHead>();
        var level = NoHeading;
        foreach (var block in BlocksOf(text))
        {
            var blockLevel = block is HeadingBlock heading ? heading.Level : NoHeading;
            var start = block.Span.Start;
            var end = Math.Min(block.Span.End + 1, text.Length);
            var question = MarkdownWords.Of(text, block, start, end);
            if (IsSetOff(block) && QuestionShape.IsQuestion(question.Of(text)))
            {
                level = blockLevel;
                heads.Add(new QuestionHead(start, question, end));
            }
            else if (blockLevel < NoHeading && blockLevel <= level && heads.Count > 0 && heads[^1].AnswerLimit < 0)
            {
                heads[^1] = heads[^1] with { AnswerLimit = start };
            }
        }

        return heads.ToImmutable();
    }

    private static IEnumerable<LeafBlock> BlocksOf(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline).OfType<LeafBlock>();
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static bool IsSetOff(LeafBlock block) =>
        block is HeadingBlock
        || (block is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } only } && only.NextSibling is null);
}
