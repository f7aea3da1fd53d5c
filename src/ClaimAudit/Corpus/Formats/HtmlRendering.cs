using System.Collections.Immutable;

namespace ClaimAudit.Corpus.Formats;

/// <summary>An HTML page as text.</summary>
/// <param name="Text">The text: blocks apart by a blank line, list items with their number or a hyphen.</param>
/// <param name="Marks">The places that may be questions, in order.</param>
internal sealed record HtmlRendering(string Text, ImmutableArray<HtmlMark> Marks);
