using System.Collections.Immutable;
using System.Globalization;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads scales of degree and units of measure.</summary>
internal static class MeasureParser
{
    private static readonly ImmutableArray<string> ScaleKeys = ["id", "steps"];
    private static readonly ImmutableArray<string> UnitKeys = ["id", "dimension", "words", "factor"];

    /// <summary>Reads one entry of <c>scales</c>; null with problems noted.</summary>
    public static RuleEntry<DegreeScale>? Scale(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "a scale", ScaleKeys, problems) is not { } map)
        {
            return null;
        }

        var id = Id(map, problems);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var steps = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var step in map.RequireList("steps", 2))
        {
            var words = NodeReader.Words(step, "a step", 1, problems);
            foreach (var word in words.Where(word => !seen.Add(word)))
            {
                problems.Add(RuleDiagnosticCodes.DuplicateWord, step, $"'{word}' stands in two steps of one scale; keep one.");
            }

            steps.Add(words);
        }

        return problems.Count == before
            ? new RuleEntry<DegreeScale>(new DegreeScale(id!.Text, steps.DrainToImmutable()), id, [], problems)
            : null;
    }

    /// <summary>Reads one entry of <c>units</c>; null with problems noted.</summary>
    public static RuleEntry<UnitWords>? Unit(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "a unit", UnitKeys, problems) is not { } map)
        {
            return null;
        }

        var id = Id(map, problems);
        var dimension = map.RequireText("dimension") is { } text ? NodeReader.Id(text, problems) : null;
        var words = map.RequireWords("words");
        var factor = Factor(map, problems);
        return problems.Count == before
            ? new RuleEntry<UnitWords>(new UnitWords(id!.Text, dimension!, words, factor), id, [], problems)
            : null;
    }

    private static TextNode? Id(MapReader map, ProblemList problems) =>
        map.RequireText("id") is { } id && NodeReader.Id(id, problems) is not null ? id : null;

    private static decimal Factor(MapReader map, ProblemList problems)
    {
        if (map.RequireText("factor") is not { } text)
        {
            return 0;
        }

        if (!decimal.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) || factor <= 0)
        {
            problems.Add(RuleDiagnosticCodes.BadNumber, text, $"'{text.Text}' is no factor; write a number above zero, such as 7 or 0.01.");
        }

        return factor;
    }
}
