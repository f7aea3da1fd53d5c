namespace ClaimAudit.Extraction;

/// <summary>An argument behind a preposition.</summary>
/// <param name="Case">The preposition's base form; empty where there is none.</param>
/// <param name="Head">The token that heads it.</param>
internal readonly record struct Oblique(string Case, int Head);
