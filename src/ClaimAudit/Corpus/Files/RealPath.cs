namespace ClaimAudit.Corpus.Files;

/// <summary>Resolves links, so that one file has one path.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The full path with every link on the way followed; a link that leads in a circle stays as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var links = 0; links < MostLinks; links++)
        {
            if (FollowFirstLink(full) is not { } followed)
            {
                return full;
            }

            full = followed;
        }

        return full;
    }

    private static string? FollowFirstLink(string full)
    {
        var root = Path.GetPathRoot(full) ?? string.Empty;
        var reached = root;
        var rest = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < rest.Length; i++)
        {
            var next = Path.Combine(reached, rest[i]);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                return Path.GetFullPath(Path.Combine([reached, target, .. rest[(i + 1)..]]));
            }

            reached = next;
        }

        return null;
    }
}
