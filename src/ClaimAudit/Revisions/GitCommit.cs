namespace ClaimAudit.Revisions;

/// <summary>A commit in the repository around a folder.</summary>
/// <param name="Git">Runs git in that folder.</param>
/// <param name="Prefix">The folder's path from the repository's top with <c>/</c> at its end; empty for the top itself.</param>
/// <param name="Hash">The commit's full hash.</param>
internal sealed record GitCommit(GitProcess Git, string Prefix, string Hash)
{
    /// <summary>Finds the commit a user means.</summary>
    /// <param name="git">Runs git in a folder of the repository.</param>
    /// <param name="reference">A branch, tag, hash or other name of a commit.</param>
    /// <exception cref="RevisionException">There is no repository or no such commit.</exception>
    public static GitCommit Find(GitProcess git, string reference)
    {
        var prefix = git.Run(string.Empty, "rev-parse", "--show-prefix");
        if (prefix.ExitCode != 0)
        {
            throw new RevisionException(RevisionCodes.NoRepository, $"--since needs a git repository, and this path is in none that can be read ({FirstLine(prefix.Error)})");
        }

        var commit = git.Run(string.Empty, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        return commit.ExitCode == 0
            ? new GitCommit(git, prefix.Text, commit.Text)
            : throw Missing(git, reference);
    }

    private static RevisionException Missing(GitProcess git, string reference) =>
        git.Run(string.Empty, "rev-parse", "--is-shallow-repository").Text == "true"
            ? new RevisionException(
                RevisionCodes.Shallow,
                $"'{reference}' is not in this shallow clone; fetch it first: git fetch --depth=1 origin {reference} (then name FETCH_HEAD or its hash), or git fetch --unshallow; in GitHub Actions give actions/checkout fetch-depth: 0")
            : new RevisionException(
                RevisionCodes.UnknownReference,
                $"the repository knows no commit '{reference}'; name a branch, a tag or a hash that git log knows, and fetch a remote branch first");

    private static string FirstLine(string text) => text.Split('\n')[0];
}
