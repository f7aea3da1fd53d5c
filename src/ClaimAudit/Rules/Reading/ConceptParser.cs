using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads concepts.</summary>
internal static class ConceptParser
{
    private static readonly ImmutableArray<string> Keys = ["id", "kind", "words", "opposites", "parents"];

    /// <summary>Reads one entry of <c>concepts</c>; null with problems noted.</summary>
    public static RuleEntry<Concept>? Parse(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "a concept", Keys, problems) is not { } map)
        {
            return null;
        }

        var id = map.RequireText("id");
        if (id is not null)
        {
            NodeReader.Id(id, problems);
        }

        var kind = map.RequireText("kind") is { } text ? NodeReader.Value<ConceptKind>(text, "kind of concept", problems) : null;
        var words = map.RequireWords("words");
        var opposites = map.Texts("opposites");
        var parents = map.Texts("parents");
        return problems.Count == before
            ? new RuleEntry<Concept>(new Concept(id!.Text, kind!.Value, words, Ids(opposites), Ids(parents)), id, opposites.AddRange(parents), problems)
            : null;
    }

    private static ImmutableArray<string> Ids(ImmutableArray<TextNode> texts) =>
        [.. texts.Select(text => text.Text).Distinct(StringComparer.Ordinal)];
}
