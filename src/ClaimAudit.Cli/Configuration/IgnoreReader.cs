using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Suppressions;
using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Cli.Configuration;

/// <summary>Reads the <c>ignore</c> section of the settings.</summary>
internal static class IgnoreReader
{
    private static readonly string[] Keys = ["rule", "page", "question", "reason"];

    public static ImmutableArray<Suppression> Read(YamlNode node, YamlPlace place)
    {
        if (node is YamlSequenceNode list)
        {
            return [.. list.Children.Select(item => ReadEntry(item, place)).OfType<Suppression>()];
        }

        place.Add(node.Start, "'ignore' must be a list of entries: - { rule: CLA1103, page: wyoming.txt, reason: … }");
        return [];
    }

    private static Suppression? ReadEntry(YamlNode node, YamlPlace place)
    {
        var entry = new Suppression(string.Empty, null, null, string.Empty, place.File, (int)node.Start.Line, (int)node.Start.Column);
        foreach (var (key, value) in place.Entries(node, "an entry of 'ignore'", Keys))
        {
            entry = place.Text(key, value) is { } text ? Take(entry, key, text, value, place) : entry;
        }

        foreach (var (key, text) in new[] { ("rule", entry.Rule), ("reason", entry.Reason) })
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                place.Add(node.Start, $"the key '{key}' is missing");
                return null;
            }
        }

        return entry;
    }

    private static Suppression Take(Suppression entry, string key, string text, YamlNode value, YamlPlace place) => key switch
    {
        "rule" => entry with { Rule = text },
        "page" => entry with { Page = text },
        "reason" => entry with { Reason = text },
        _ => entry with { Question = Number(text, value, place) },
    };

    private static int? Number(string text, YamlNode value, YamlPlace place)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        place.Add(value.Start, "'question' must be a question's number, from 1");
        return null;
    }
}
