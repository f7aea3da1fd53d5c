using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>A sentence of an answer as a reader meets it.</summary>
/// <param name="Answer">The answer it stands in.</param>
/// <param name="Span">Its words in the document, with the label of the list item it begins.</param>
/// <param name="Text">Its words.</param>
/// <param name="Context">What a reader has in mind: the question and, for a list item, the sentence that leads in to the list.</param>
internal sealed record Statement(AnswerId Answer, TextSpan Span, string Text, string Context);
