namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A sentence of a family, in the answer to a question.</summary>
/// <param name="Question">The question; empty for none.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record FamilyMember(string Question, string Sentence);
