using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>A paragraph or a list item of an answer.</summary>
/// <param name="Kind">Paragraph or list item.</param>
/// <param name="Span">The block's words in the document, without its number or bullet, without outer white space.</param>
/// <param name="Label">For an item such as <c>Data Encryption: …</c> the span of the label before the colon; otherwise null.</param>
/// <param name="LeadIn">For a list item the index, within the answer's blocks, of the paragraph that introduces the list; otherwise -1.</param>
public sealed record AnswerBlock(AnswerBlockKind Kind, TextSpan Span, TextSpan? Label, int LeadIn);
