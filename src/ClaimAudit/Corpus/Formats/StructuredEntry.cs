namespace ClaimAudit.Corpus.Formats;

/// <summary>A question and its answer from a structured file.</summary>
/// <param name="Question">The question's words.</param>
/// <param name="Answer">The answer's words; empty for none.</param>
/// <param name="Jurisdiction">The jurisdiction the file states for it; null for none.</param>
internal sealed record StructuredEntry(string Question, string Answer, string? Jurisdiction);
