using System.Collections.Immutable;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The pages that have another id now.</summary>
/// <param name="Present">The present id for each former one.</param>
internal sealed record RenamedPages(ImmutableDictionary<string, string> Present)
{
    /// <summary>Reads every <c>OLD=NEW</c>.</summary>
    /// <exception cref="UsageException">A text is of another form, or an old id is given twice.</exception>
    public static RenamedPages Parse(IEnumerable<string> texts)
    {
        var present = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var parts = text.Split('=', 2);
            if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0)
            {
                throw new UsageException($"--renamed {text}: write the page's old id, '=' and its new one: --renamed wyoming.txt=states/wyoming.txt");
            }

            if (!present.TryAdd(parts[0], parts[1]))
            {
                throw new UsageException($"--renamed {text}: the page '{parts[0]}' is renamed twice; name each old id once");
            }
        }

        return new RenamedPages(present.ToImmutable());
    }

    /// <summary>The present id of a page that had the given one.</summary>
    public string IdOf(string former) => Present.GetValueOrDefault(former, former);

    /// <summary>Paths of a command line and, beside each file that was renamed, its former path.</summary>
    public IEnumerable<string> WithFormer(IReadOnlyList<string> paths) => paths.Concat(paths.SelectMany(path => Present
        .Where(page => page.Value == Path.GetFileName(path))
        .Select(page => Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, page.Key))));
}
