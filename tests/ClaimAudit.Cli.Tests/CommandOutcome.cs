namespace ClaimAudit.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record CommandOutcome(int ExitCode, string Output, string Error);
