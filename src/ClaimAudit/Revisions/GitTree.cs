using System.Collections.Immutable;

namespace ClaimAudit.Revisions;

/// <summary>Lists the files of a commit and reads their bytes from the object store.</summary>
internal static class GitTree
{
    private const string RegularFile = "100";

    /// <summary>All regular files of the commit, in git's order, with the names they have now.</summary>
    public static ImmutableArray<GitTreeFile> List(GitCommit commit)
    {
        var renames = Renames(commit);
        return [.. commit.Git.Must(string.Empty, "ls-tree", "-r", "-z", "--full-tree", commit.Hash).Pieces
            .Where(piece => piece.StartsWith(RegularFile, StringComparison.Ordinal))
            .Select(piece => piece.Split('\t', 2))
            .Select(parts => new GitTreeFile(parts[1], renames.GetValueOrDefault(parts[1], parts[1]), parts[0].Split(' ')[2]))];
    }

    /// <summary>The bytes of the files, in the order given.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(GitCommit commit, IReadOnlyList<GitTreeFile> files)
    {
        var request = string.Concat(files.Select(file => file.Blob + "\n"));
        var output = commit.Git.Must(request, "cat-file", "--batch").Output.AsMemory();
        foreach (var file in files)
        {
            var header = output.Span.IndexOf((byte)'\n');
            var words = System.Text.Encoding.ASCII.GetString(output.Span[..header]).Split(' ');
            if (words.Length != 3)
            {
                throw new RevisionException(RevisionCodes.GitFailed, $"git holds no content of {file.Path} at {commit.Hash}; fetch it, or run git fsck");
            }

            var size = int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture);
            yield return output.Slice(header + 1, size);
            output = output[(header + 1 + size + 1)..];
        }
    }

    // Written as R100, the old name, the new name, each ended by NUL.
    private static Dictionary<string, string> Renames(GitCommit commit) =>
        commit.Git.Must(string.Empty, "diff", "--no-ext-diff", "--name-status", "-z", "--find-renames", "--diff-filter=R", commit.Hash, "--").Pieces
            .Chunk(3)
            .ToDictionary(rename => rename[1], rename => rename[2], StringComparer.Ordinal);
}
