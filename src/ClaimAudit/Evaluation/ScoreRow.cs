namespace ClaimAudit.Evaluation;

/// <summary>The figures of one type or one page.</summary>
/// <param name="Name">The type, or the page's name; <c>a × b</c> for pairs across two pages.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Neutral">Reported contradictions that are labelled a tension: neither right nor wrong.</param>
public sealed record ScoreRow(string Name, Figures Figures, int Neutral);
