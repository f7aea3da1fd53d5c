using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>A place in a rendered HTML page that may be a question.</summary>
/// <param name="Kind">What sets it off.</param>
/// <param name="Span">Its words in the rendered text.</param>
/// <param name="Limit">Where the element that holds its answer ends; -1 where that is not known.</param>
/// <param name="Level">For a heading its level, from 1; otherwise 0.</param>
internal readonly record struct HtmlMark(HtmlMarkKind Kind, TextSpan Span, int Limit, int Level);
