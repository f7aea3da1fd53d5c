namespace ClaimAudit.Revisions;

/// <summary>Which files of a repository a path of the command line means, and what their ids are.</summary>
/// <param name="Folder">The folder the ids are relative to, from the repository's top, with <c>/</c> at its end; empty for the top itself.</param>
/// <param name="FileName">The file meant in that folder; null for all below it.</param>
/// <param name="IsPage">Whether a file found in a folder is read, by its id.</param>
internal sealed record RevisionScope(string Folder, string? FileName, Func<string, bool> IsPage)
{
    /// <summary>The id of a file, by where it is now or else by where it was; null where it is not meant.</summary>
    public string? IdOf(GitTreeFile file) => IdOf(file.PresentPath) ?? IdOf(file.Path);

    private string? IdOf(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        var id = path[Folder.Length..];
        var meant = FileName is null ? IsPage(id) : id == FileName;
        return meant ? id : null;
    }
}
