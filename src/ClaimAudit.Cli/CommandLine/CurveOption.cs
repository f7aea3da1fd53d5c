using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Where a ranker's calibration is drawn.</summary>
internal static class CurveOption
{
    public static Option<string?> Create() => new("--curve")
    {
        Description = "An SVG picture of the ranker's calibration: its scores against the share that is a contradiction.",
        HelpName = "FILE",
    };
}
