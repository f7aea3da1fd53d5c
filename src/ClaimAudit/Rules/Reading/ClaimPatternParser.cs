using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads what one side of a pair must look like.</summary>
internal static class ClaimPatternParser
{
    private static readonly ImmutableArray<string> Keys = ["concept", "polarity", "modality", "force", "role"];

    /// <summary>Reads a pattern; the one that fits every claim where there is no node.</summary>
    public static ParsedPattern Parse(RuleNode? node, string what, ProblemList problems)
    {
        if (node is null || MapReader.Open(node, what, Keys, problems) is not { } map)
        {
            return new ParsedPattern(ClaimPattern.Any, []);
        }

        var concepts = map.Texts("concept");
        var pattern = new ClaimPattern(
            [.. concepts.Select(concept => concept.Text)],
            map.Values<Polarity>("polarity"),
            map.Values<Modality>("modality"),
            map.Values<Force>("force"),
            map.Values<ClaimRole>("role"));
        return new ParsedPattern(pattern, concepts);
    }
}
