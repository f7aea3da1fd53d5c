using System.Reflection;

namespace ClaimAudit.Cli;

/// <summary>The program's version.</summary>
internal static class ToolVersion
{
    /// <summary>The version as released, without the commit.</summary>
    public static string Text { get; } = Released(
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    private static string Released(string version)
    {
        var commit = version.IndexOf('+', StringComparison.Ordinal);
        return commit < 0 ? version : version[..commit];
    }
}
