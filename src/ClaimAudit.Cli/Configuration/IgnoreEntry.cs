namespace ClaimAudit.Cli.Configuration;

/// <summary>Findings an editor has decided to leave out, and why.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Page">The page's id; null for every page.</param>
/// <param name="Question">The question's number on that page; null for every question.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="File">The settings file, as diagnostics name it.</param>
/// <param name="Line">The entry's line, from 1.</param>
internal sealed record IgnoreEntry(string Rule, string? Page, int? Question, string Reason, string File, int Line);
