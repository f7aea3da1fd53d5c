namespace ClaimAudit.Language;

/// <summary>What a search for a string came to.</summary>
/// <param name="Text">The string that was searched for.</param>
/// <param name="Number">Its number; -1 when it is not in the table.</param>
/// <param name="Block">The block it stands in; 0 when it is in none.</param>
/// <param name="Start">Where its content begins in that block.</param>
/// <param name="Length">How many bytes its content has.</param>
internal sealed record FoundString(string Text, int Number, int Block, int Start, int Length);
