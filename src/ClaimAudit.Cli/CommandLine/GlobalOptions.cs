using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Options every command takes.</summary>
internal static class GlobalOptions
{
    /// <summary>Shows where a fault came from.</summary>
    public static Option<bool> Debug { get; } = new("--debug")
    {
        Description = "On a fault, print where it happened.",
        Recursive = true,
        Hidden = true,
    };
}
