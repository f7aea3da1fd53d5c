using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>One side of a labelled pair.</summary>
/// <param name="Answer">The answer; its document is named without folder and extension.</param>
/// <param name="Quote">The words the labeller meant.</param>
public sealed record LabelSide(AnswerId Answer, string Quote);
