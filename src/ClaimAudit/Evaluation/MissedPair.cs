namespace ClaimAudit.Evaluation;

/// <summary>A labelled contradiction that was not reported as one.</summary>
/// <param name="Pair">The two answers.</param>
/// <param name="Type">The labelled type.</param>
/// <param name="Why">The labeller's reason.</param>
/// <param name="AsTension">Whether it was reported as a tension.</param>
public sealed record MissedPair(AnswerPair Pair, string Type, string Why, bool AsTension);
