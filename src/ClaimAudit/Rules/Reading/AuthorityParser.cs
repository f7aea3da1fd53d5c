using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads what is the same in every jurisdiction.</summary>
internal static class AuthorityParser
{
    private static readonly ImmutableArray<string> Keys = ["id", "kind", "words", "of"];

    /// <summary>Reads one entry of <c>authorities</c>; null with problems noted.</summary>
    public static RuleEntry<Authority>? Parse(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "an authority", Keys, problems) is not { } map)
        {
            return null;
        }

        var id = map.RequireText("id");
        if (id is not null)
        {
            NodeReader.Id(id, problems);
        }

        var kind = map.RequireText("kind") is { } text ? NodeReader.Value<AuthorityKind>(text, "kind of authority", problems) : null;
        var words = map.RequireWords("words");
        var of = map.Find("of") is { } whole ? NodeReader.Text(whole, "'of'", problems) : null;
        return problems.Count == before
            ? new RuleEntry<Authority>(new Authority(id!.Text, kind!.Value, words, of?.Text), id, of is null ? [] : [of], problems)
            : null;
    }
}
