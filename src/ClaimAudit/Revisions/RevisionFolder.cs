using System.Collections.Immutable;

namespace ClaimAudit.Revisions;

/// <summary>A folder that stands in the work tree, with the files its repository held at a commit.</summary>
/// <param name="Path">The folder's full path.</param>
/// <param name="Commit">The commit.</param>
/// <param name="Tree">All files of the commit.</param>
internal sealed record RevisionFolder(string Path, GitCommit Commit, ImmutableArray<GitTreeFile> Tree)
{
    /// <summary>What a path at or below this folder means, whether or not it stands any more.</summary>
    public RevisionScope ScopeOf(string path, Func<string, bool> isPage)
    {
        var below = System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');
        if (below == ".")
        {
            return new RevisionScope(Commit.Prefix, null, isPage);
        }

        var whole = Commit.Prefix + below;
        var name = System.IO.Path.GetFileName(path);
        return Tree.Any(file => file.Path.StartsWith(whole + "/", StringComparison.Ordinal))
            ? new RevisionScope(whole + "/", null, isPage)
            : new RevisionScope(whole[..^name.Length], name, isPage);
    }
}
