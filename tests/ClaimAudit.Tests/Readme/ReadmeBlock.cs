namespace ClaimAudit.Tests.Readme;

/// <summary>A fenced block of the README.</summary>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Mark">The second word: <c>runnable</c>, <c>excerpt</c>, <c>file=PATH</c>; empty for none.</param>
/// <param name="Text">The lines between the fences, each with its line end.</param>
/// <param name="Line">The line of the fence, from 1.</param>
internal sealed record ReadmeBlock(string Language, string Mark, string Text, int Line);
