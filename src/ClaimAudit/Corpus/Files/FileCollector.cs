using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Files;

/// <summary>Finds the files behind the paths of a command line.</summary>
internal static class FileCollector
{
    /// <summary>
    /// Takes folders apart, gives each file its id, keeps one of each file that is reached twice (under its longest id), and tells
    /// different files of one id apart. The order of the paths does not matter.
    /// </summary>
    public static FileCollection Collect(IEnumerable<string> paths)
    {
        var files = new List<SourceFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in paths)
        {
            Add(path, files, diagnostics);
        }

        var once = files.GroupBy(file => file.FullPath, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(file => file.Id.Length).ThenBy(file => file.Id, StringComparer.Ordinal).First());
        return new FileCollection(FileIds.MakeDistinct(once), [.. diagnostics.Distinct().Order()]);
    }

    private static void Add(string path, List<SourceFile> files, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Directory.Exists(path))
        {
            var found = FolderWalk.Of(path);
            files.AddRange(found.Files);
            diagnostics.AddRange(found.Diagnostics);
            if (found.Files.IsEmpty && found.Diagnostics.IsEmpty)
            {
                diagnostics.Add(Error(
                    DiagnosticCodes.FolderWithoutPages,
                    path,
                    $"The folder holds no page ({PageReaders.KnownExtensions}). Name the folder that holds the pages, or name a file itself."));
            }
        }
        else if (File.Exists(path))
        {
            files.Add(new SourceFile(Path.GetFileName(path), RealPath.Of(path)));
        }
        else
        {
            diagnostics.Add(Error(
                DiagnosticCodes.PathNotFound, path, "There is no such file or folder. Paths are taken relative to the current folder."));
        }
    }

    private static Diagnostic Error(string code, string path, string message) =>
        new(code, DiagnosticLevel.Error, path, 0, 0, message);
}
