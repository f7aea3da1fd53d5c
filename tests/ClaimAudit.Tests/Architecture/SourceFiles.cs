namespace ClaimAudit.Tests.Architecture;

/// <summary>Finds the C# files people write, not those the build makes.</summary>
internal static class SourceFiles
{
    /// <summary>All C# files below a folder, in ordinal order.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuilt(Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal);

    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
