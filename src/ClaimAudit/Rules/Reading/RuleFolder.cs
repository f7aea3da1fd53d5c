using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads the files of a rules folder.</summary>
internal static class RuleFolder
{
    /// <summary>Every file below the folder, at any depth, by relative name, ordinally.</summary>
    public static ImmutableArray<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads one file whole.</summary>
    public static RuleFile Read(string folder, string name)
    {
        try
        {
            return new RuleFile(name, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(Path.Combine(folder, name))), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new RuleFile(name, null, problem is UnauthorizedAccessException ? "access is denied" : "it cannot be opened");
        }
    }
}
