namespace ClaimAudit.Suppressions;

/// <summary>An editor's word that a rule's findings in one place are to be left out.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Page">The page's id; null for every page.</param>
/// <param name="Question">The question's number on that page, from 1; null for every question.</param>
/// <param name="Reason">Why; never blank.</param>
/// <param name="Source">The file the suppression stands in, as diagnostics name it.</param>
/// <param name="Line">Its line there, from 1; 0 where the file's lines are not known.</param>
/// <param name="Column">Its column there, from 1; 0 where none is known.</param>
public sealed record Suppression(string Rule, string? Page, int? Question, string Reason, string Source, int Line, int Column);
