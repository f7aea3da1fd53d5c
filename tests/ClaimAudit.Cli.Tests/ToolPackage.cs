using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ClaimAudit.Cli.Tests;

/// <summary>The tool as its users get it: packed from this checkout and installed from a folder.</summary>
internal sealed class ToolPackage : IDisposable
{
    /// <summary>What NuGet and the SDK say where a package is neither restored nor to be had.</summary>
    private static readonly string[] SignsOfNoPackages = ["NU1100", "NU1101", "NU1102", "NU1301", "NETSDK1094"];

    private readonly string _folder = Directory.CreateTempSubdirectory("claimaudit-package-").FullName;

    /// <summary>Where the packages are.</summary>
    public string Packages => Path.Combine(_folder, "packages");

    /// <summary>The folder of the tool's own files, below that of its packages.</summary>
    public string Files => Path.GetDirectoryName(Directory.EnumerateFiles(Tools, "ClaimAudit.Cli.dll", SearchOption.AllDirectories).Single())!;

    private string Tools => Path.Combine(_folder, "tools");

    /// <summary>Packs for this machine alone, with everything built into a folder of its own.</summary>
    public CommandOutcome Pack() => Run("dotnet", Root, [
        "pack", Path.Combine("src", "ClaimAudit.Cli"), "--configuration", "Release", "--output", Packages,
        "--artifacts-path", Path.Combine(_folder, "artifacts"), $"-p:ToolRuntimes={RuntimeInformation.RuntimeIdentifier}",
        "-maxcpucount:1", "-nodeReuse:false",
    ]);

    /// <summary>The platforms of which a pack into a folder makes a package each; empty for one package that runs anywhere.</summary>
    public static string PlatformsFor(string output) => Run("dotnet", Root, [
        "msbuild", Path.Combine("src", "ClaimAudit.Cli"), "-getProperty:RuntimeIdentifiers", "-p:_IsPacking=true", $"-p:PackageOutputPath={output}",
    ]).Output.Trim();

    /// <summary>Whether packing failed only for want of packages.</summary>
    public static bool LacksPackages(CommandOutcome pack) =>
        pack.ExitCode != 0 && SignsOfNoPackages.Any(sign => pack.Output.Contains(sign, StringComparison.Ordinal));

    /// <summary>Installs from the packed folder and from nowhere else.</summary>
    public CommandOutcome Install() => Run("dotnet", _folder, ["tool", "install", "ClaimAudit.Tool", "--tool-path", Tools, "--source", Packages]);

    /// <summary>Runs the installed tool.</summary>
    public CommandOutcome Start(IReadOnlyList<string> arguments, string folder) =>
        Run(Path.Combine(Tools, OperatingSystem.IsWindows() ? "claimaudit.exe" : "claimaudit"), folder, arguments);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ClaimAudit.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run from a checkout.");
            }

            return folder.FullName;
        }
    }

    private static CommandOutcome Run(string program, string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";
        return CommandRunner.Finish(start);
    }
}
