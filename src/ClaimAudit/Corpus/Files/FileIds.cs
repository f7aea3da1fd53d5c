using System.Collections.Immutable;

namespace ClaimAudit.Corpus.Files;

/// <summary>Tells files of one id apart by the names of the folders that hold them.</summary>
internal static class FileIds
{
    /// <summary>The same files in the ordinal order of their ids, every id lengthened by leading folder names until it is distinct.</summary>
    public static ImmutableArray<SourceFile> MakeDistinct(IEnumerable<SourceFile> files)
    {
        var distinct = files.ToList();
        while (Lengthen(distinct))
        {
        }

        return [.. distinct.OrderBy(file => file.Id, StringComparer.Ordinal)];
    }

    private static bool Lengthen(List<SourceFile> files)
    {
        var shared = files.GroupBy(file => file.Id, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var lengthened = false;
        for (var i = 0; i < files.Count; i++)
        {
            if (shared.Contains(files[i].Id) && OneFolderMore(files[i]) is { } longer)
            {
                files[i] = files[i] with { Id = longer };
                lengthened = true;
            }
        }

        return lengthened;
    }

    private static string? OneFolderMore(SourceFile file)
    {
        var names = file.FullPath.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        var used = file.Id.Split('/').Length;
        return used < names.Length ? $"{names[names.Length - used - 1]}/{file.Id}" : null;
    }
}
