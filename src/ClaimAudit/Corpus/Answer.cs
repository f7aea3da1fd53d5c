using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>A question and the text that answers it.</summary>
/// <param name="Number">The order of the question on its page, from 1, whatever number the page prints.</param>
/// <param name="Question">The question's text, without its number, white space folded.</param>
/// <param name="QuestionSpan">Where the question stands in the document.</param>
/// <param name="Span">The answer's text in the document, without outer white space; empty where there is no answer.</param>
/// <param name="Blocks">The answer's paragraphs and list items, in order; their spans lie inside <paramref name="Span"/>.</param>
public sealed record Answer(int Number, string Question, TextSpan QuestionSpan, TextSpan Span, ImmutableArray<AnswerBlock> Blocks);
