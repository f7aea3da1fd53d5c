namespace ClaimAudit.Reporting;

/// <summary>One analysed page in figures.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Title">The page's title; empty where it has none.</param>
/// <param name="Jurisdiction">The state it speaks of; null where none is known.</param>
/// <param name="Answers">How many answers it holds.</param>
/// <param name="Claims">How many claims they make.</param>
public sealed record DocumentSummary(string Id, string Title, string? Jurisdiction, int Answers, int Claims);
