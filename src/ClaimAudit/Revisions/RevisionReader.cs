using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Revisions;

/// <summary>Reads a collection as it was at a commit, through git, without touching the work tree or the index.</summary>
public static class RevisionReader
{
    /// <summary>Reads the files behind the paths of a command line as they were.</summary>
    /// <param name="reference">A branch, tag, hash or other name of a commit.</param>
    /// <param name="paths">Files and folders; they need not exist any more, but some folder above them must.</param>
    /// <param name="isPage">Whether a file found in a folder is to be read, by its id; a file named itself is always read.</param>
    /// <param name="git">The program to run; a name is looked for as the system does.</param>
    public static RevisionReading Read(string reference, IEnumerable<string> paths, Func<string, bool> isPage, string git = "git")
    {
        var files = new Dictionary<(string Commit, string Path), RevisionFile>();
        var folders = new Dictionary<string, RevisionFolder>(StringComparer.Ordinal);
        foreach (var shown in paths.Order(StringComparer.Ordinal))
        {
            try
            {
                var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(shown));
                AddFiles(files, FolderOf(path, folders, reference, git), path, isPage);
            }
            catch (RevisionException exception)
            {
                return new RevisionReading([], [new Diagnostic(exception.Code, DiagnosticLevel.Error, shown, 0, 0, exception.Message)]);
            }
        }

        return new RevisionReading(WithDistinctIds(files.Values), []);
    }

    private static RevisionFolder FolderOf(string path, Dictionary<string, RevisionFolder> known, string reference, string git)
    {
        var standing = path;
        while (!Directory.Exists(standing))
        {
            standing = Path.GetDirectoryName(standing)!;
        }

        if (!known.TryGetValue(standing, out var folder))
        {
            var commit = GitCommit.Find(new GitProcess(standing, git), reference);
            folder = new RevisionFolder(standing, commit, GitTree.List(commit));
            known.Add(standing, folder);
        }

        return folder;
    }

    // A file reached in several ways keeps its longest id, as the present collection's files do.
    private static void AddFiles(
        Dictionary<(string Commit, string Path), RevisionFile> files,
        RevisionFolder folder,
        string path,
        Func<string, bool> isPage)
    {
        var scope = folder.ScopeOf(path, isPage);
        var meant = folder.Tree.Where(file => scope.IdOf(file) is not null).ToList();
        foreach (var (file, bytes) in meant.Zip(GitTree.Read(folder.Commit, meant)))
        {
            var key = (folder.Commit.Hash, file.Path);
            var id = scope.IdOf(file)!;
            files[key] = files.TryGetValue(key, out var earlier) && earlier.Id.Length >= id.Length ? earlier : new RevisionFile(id, file.PresentPath, bytes);
        }
    }

    private static ImmutableArray<SourceBytes> WithDistinctIds(IEnumerable<RevisionFile> files) =>
    [
        .. files.GroupBy(file => file.Id, StringComparer.Ordinal)
            .SelectMany(same => same.Count() == 1
                ? same.Select(file => new SourceBytes(file.Id, file.Bytes))
                : same.Select(file => new SourceBytes(file.PresentPath, file.Bytes)))
            .DistinctBy(file => file.Id, StringComparer.Ordinal)
            .OrderBy(file => file.Id, StringComparer.Ordinal),
    ];
}
