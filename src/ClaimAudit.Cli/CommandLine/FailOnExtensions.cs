using ClaimAudit.Values;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>What counts at each threshold.</summary>
internal static class FailOnExtensions
{
    public static bool Counts(this FailOn failOn, Verdict verdict) => failOn switch
    {
        FailOn.Contradiction => verdict == Verdict.Contradiction,
        FailOn.Tension => true,
        _ => false,
    };
}
