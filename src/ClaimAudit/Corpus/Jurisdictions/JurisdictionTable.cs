using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimAudit.Corpus.Jurisdictions;

/// <summary>The table of names that ships with the program.</summary>
internal static class JurisdictionTable
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<JurisdictionName>>> Table = new(Load);

    /// <summary>The phrases that begin with a word (in its usual writing or in capitals), the longest first; none for most words.</summary>
    public static ImmutableArray<JurisdictionName> BeginningWith(string word) =>
        Table.Value.TryGetValue(word, out var names) ? names : [];

    /// <summary>Whether a text is, as a whole, the name of a jurisdiction.</summary>
    public static bool Knows(string text) =>
        BeginningWith(FirstWord(text)).Any(name => name.Jurisdiction is not null && name.Phrase == text);

    private static FrozenDictionary<string, ImmutableArray<JurisdictionName>> Load()
    {
        using var stream = typeof(JurisdictionTable).Assembly.GetManifestResourceStream("jurisdictions.txt")
            ?? throw new InvalidOperationException("The table of jurisdictions is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(Parse)
            .SelectMany(name => new[] { name, name with { Phrase = name.Phrase.ToUpperInvariant() } })
            .DistinctBy(name => name.Phrase, StringComparer.Ordinal)
            .OrderByDescending(name => name.Phrase.Length)
            .ThenBy(name => name.Phrase, StringComparer.Ordinal)
            .GroupBy(name => FirstWord(name.Phrase), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static JurisdictionName Parse(string line)
    {
        var parts = line.Split('=', StringSplitOptions.TrimEntries);
        if (parts.Length == 2)
        {
            return new JurisdictionName(parts[0], parts[1].Length == 0 ? null : parts[1], IsAmbiguous: false);
        }

        var name = line.TrimEnd('?', ' ');
        return new JurisdictionName(name, name, line.EndsWith('?'));
    }

    private static string FirstWord(string phrase) => new([.. phrase.TakeWhile(char.IsLetter)]);
}
