using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Takes the values out of a group of keys and notes everything that is not as it should be.</summary>
internal sealed class MapReader
{
    private readonly MapNode _map;
    private readonly ProblemList _problems;
    private readonly string _what;

    private MapReader(MapNode map, string what, ProblemList problems)
    {
        _map = map;
        _what = what;
        _problems = problems;
    }

    /// <summary>Opens a node that must be a group of keys, and checks the keys.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it describes, with its article: <c>a rule</c>.</param>
    /// <param name="keys">The keys it can have.</param>
    /// <param name="problems">Told of unknown and repeated keys.</param>
    /// <returns>Null when the node has another shape.</returns>
    public static MapReader? Open(RuleNode node, string what, ImmutableArray<string> keys, ProblemList problems)
    {
        if (node is not MapNode map)
        {
            problems.Add(RuleDiagnosticCodes.WrongShape, node, $"{what} is a group of keys ({string.Join(", ", keys)}); here stands {node.Shape}.");
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries)
        {
            if (!keys.Contains(key.Text, StringComparer.Ordinal))
            {
                problems.AddUnknown(RuleDiagnosticCodes.UnknownKey, key, $"key in {what}", keys);
            }
            else if (!seen.Add(key.Text))
            {
                problems.Add(RuleDiagnosticCodes.DuplicateKey, key, $"'{key.Text}' stands twice in {what}; keep one.");
            }
        }

        return new MapReader(map, what, problems);
    }

    /// <summary>The first value of a key; null where there is none.</summary>
    public RuleNode? Find(string key)
    {
        foreach (var entry in _map.Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The value of a key that must be there.</summary>
    public RuleNode? Require(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            _problems.Add(RuleDiagnosticCodes.MissingKey, _map, $"{_what} needs '{key}'.");
        }

        return value;
    }

    /// <summary>The text of a key that must be there and not be empty.</summary>
    public TextNode? RequireText(string key) => Require(key) is { } node ? NodeReader.Text(node, $"'{key}'", _problems) : null;

    /// <summary>The text of a key that must not be empty; null where the key is absent.</summary>
    public TextNode? Text(string key) => Find(key) is { } node ? NodeReader.Text(node, $"'{key}'", _problems) : null;

    /// <summary>The items of a key that must be there and hold at least so many.</summary>
    public ImmutableArray<RuleNode> RequireList(string key, int least = 1) =>
        Require(key) is { } node ? NodeReader.List(node, $"'{key}'", least, _problems) : [];

    /// <summary>The words of a key that must be there.</summary>
    public ImmutableArray<string> RequireWords(string key, int least = 1) =>
        Require(key) is { } node ? NodeReader.Words(node, $"'{key}'", least, _problems) : [];

    /// <summary>The values of an enumeration listed under a key; none where the key is absent.</summary>
    public ImmutableArray<TEnum> Values<TEnum>(string key)
        where TEnum : struct, Enum =>
        Find(key) is { } node ? NodeReader.Values<TEnum>(node, key, 0, _problems) : [];

    /// <summary>The values of an enumeration listed under a key that must be there.</summary>
    public ImmutableArray<TEnum> RequireValues<TEnum>(string key, int least)
        where TEnum : struct, Enum =>
        Require(key) is { } node ? NodeReader.Values<TEnum>(node, key, least, _problems) : [];

    /// <summary>The texts listed under a key; none where the key is absent.</summary>
    public ImmutableArray<TextNode> Texts(string key) =>
        Find(key) is { } node ? NodeReader.Texts(node, $"'{key}'", 0, _problems) : [];
}
