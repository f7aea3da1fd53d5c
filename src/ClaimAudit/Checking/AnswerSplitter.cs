using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Cuts an answer's text into paragraphs and list items, as for published pages.</summary>
/// <param name="text">The document's text.</param>
/// <param name="answer">Where the answer stands in it.</param>
/// <returns>The blocks in order, their spans inside <paramref name="answer"/>.</returns>
public delegate ImmutableArray<AnswerBlock> AnswerSplitter(string text, TextSpan answer);
