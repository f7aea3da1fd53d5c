using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Files;

/// <summary>Finds the pages in a folder and the folders below it, each folder once whatever links lead to it.</summary>
internal sealed class FolderWalk
{
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _files = [];
    private readonly List<Diagnostic> _diagnostics = [];

    private FolderWalk()
    {
    }

    /// <summary>The folder's pages, with ids relative to it.</summary>
    public static (ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Diagnostics) Of(string folder)
    {
        var walk = new FolderWalk();
        walk.Enter(RealPath.Of(folder), folder, string.Empty);
        return ([.. walk._files], [.. walk._diagnostics]);
    }

    private void Enter(string folder, string shownAs, string prefix)
    {
        if (!_entered.Add(folder))
        {
            return;
        }

        foreach (var entry in EntriesOf(folder, shownAs))
        {
            if (IsHidden(entry))
            {
                continue;
            }

            var id = prefix + entry.Name;
            if (entry is DirectoryInfo)
            {
                Enter(RealPath.Of(entry.FullName), $"{shownAs}/{entry.Name}", id + "/");
            }
            else if (PageReaders.Knows(entry.Name))
            {
                _files.Add(new SourceFile(id, RealPath.Of(entry.FullName)));
            }
        }
    }

    private IEnumerable<FileSystemInfo> EntriesOf(string folder, string shownAs)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(new Diagnostic(
                DiagnosticCodes.UnreadableFile, DiagnosticLevel.Error, shownAs, 0, 0,
                "The folder cannot be listed. Give the account that runs the audit the right to read it."));
            return [];
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);
}
