using System.Reflection.PortableExecutable;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary><c>dotnet pack</c>, <c>dotnet tool install</c> from a folder, and the installed program at work.</summary>
[NonParallelizable]
public sealed class ToolPackageTests
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Test]
    public void The_tool_is_packed_installed_from_a_folder_and_does_its_work()
    {
        using var package = new ToolPackage();
        var pack = package.Pack();
        if (ToolPackage.LacksPackages(pack))
        {
            Assert.Ignore($"The packages that compile the tool ahead are not restored and cannot be fetched here:\n{pack.Output}");
        }

        pack.ExitCode.Should().Be(0, "{0}{1}", pack.Output, pack.Error);
        var install = package.Install();
        install.ExitCode.Should().Be(0, "{0}{1}", install.Output, install.Error);

        using var folder = new ScratchFolder();
        File.WriteAllText("draft.txt", "Q: What holds in Wyoming?\nA: State agencies in Wyoming and ICE have signed a data sharing agreement.\n");
        string[] check = ["check", "draft.txt", "--against", Seeds, "--no-progress"];
        package.Start(["--version"], folder.Path).Output.Should().Be($"{ToolVersion.Text}\n");
        package.Start(["rules", "list"], folder.Path).Should().Be(CommandRunner.InProcess(["rules", "list"], folder.Path));
        package.Start(check, folder.Path).Should().Be(CommandRunner.InProcess(check, folder.Path));
        package.Start(["publish"], folder.Path).ExitCode.Should().Be(2);
        foreach (var file in new[] { "ClaimAudit.dll", "ClaimAudit.Cli.dll", "System.CommandLine.dll", "YamlDotNet.dll" })
        {
            IsCompiledAhead(Path.Combine(package.Files, file)).Should().BeTrue("{0} must not be compiled at each start", file);
        }
    }

    /// <summary>pre-commit packs into a folder of its own and installs every package there under one command.</summary>
    [TestCase("packages", "linux-x64;linux-arm64;win-x64;osx-arm64;any")]
    [TestCase("/cache/repo/pre-commit-build", "")]
    public void There_is_a_package_for_each_platform_and_one_alone_for_pre_commit(string output, string platforms) =>
        ToolPackage.PlatformsFor(output).Should().Be(platforms);

    private static bool IsCompiledAhead(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
