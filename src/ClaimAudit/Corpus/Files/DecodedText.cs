namespace ClaimAudit.Corpus.Files;

/// <summary>What became of a file's bytes: a text, or the reason why there is none.</summary>
/// <param name="Text">The text without byte-order mark, line ends as they were; null where there is a problem.</param>
/// <param name="Code">The problem's code; empty for none.</param>
/// <param name="Message">The problem in words; empty for none.</param>
/// <param name="Line">The problem's line from 1; 0 where none is meant.</param>
/// <param name="Column">The problem's column from 1; 0 where none is meant.</param>
internal sealed record DecodedText(string? Text, string Code = "", string Message = "", int Line = 0, int Column = 0);
