using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Turns a file's nodes into its entries.</summary>
internal static class RuleFileParser
{
    /// <summary>Reads one file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="problems">Told of everything that is wrong with it.</param>
    public static RuleFileContent Parse(string text, ProblemList problems)
    {
        var content = new RuleFileContent(problems);
        try
        {
            return YamlTree.Read(text) switch
            {
                null or TextNode { Text.Length: 0 } => Empty(content),
                MapNode map when map.Entries.Any(entry => RuleVocabulary.Lists.Contains(entry.Key.Text, StringComparer.Ordinal)) => Lists(map, content),
                MapNode map when map.Entries.Any(entry => RuleVocabulary.RuleKeys.Contains(entry.Key.Text, StringComparer.Ordinal)) => SingleRule(map, content),
                { } root => Unrecognised(root, content),
            };
        }
        catch (RuleSyntaxException problem)
        {
            problems.Add(RuleDiagnosticCodes.Syntax, problem.Line, problem.Column, problem.Message + ".");
            return content;
        }
    }

    private static RuleFileContent Empty(RuleFileContent content)
    {
        content.Problems.Add(RuleDiagnosticCodes.Empty, 1, 1, "the file is empty; write a rule or a list of concepts or words, or remove the file.");
        return content;
    }

    private static RuleFileContent Unrecognised(RuleNode root, RuleFileContent content)
    {
        var allowed = RuleVocabulary.RuleKeys.AddRange(RuleVocabulary.Lists);
        if (root is MapNode { Entries: [var first, ..] })
        {
            content.Problems.AddUnknown(RuleDiagnosticCodes.UnknownKey, first.Key, "key in a rule file", allowed);
        }
        else
        {
            content.Problems.Add(RuleDiagnosticCodes.WrongShape, root, $"a rule file is one rule or a group of lists ({string.Join(", ", RuleVocabulary.Lists)}); here stands {root.Shape}.");
        }

        return content;
    }

    private static RuleFileContent SingleRule(MapNode map, RuleFileContent content) =>
        content with { Rules = [.. new[] { RuleParser.Parse(map, content.Problems) }.OfType<RuleEntry<Rule>>()] };

    private static RuleFileContent Lists(MapNode map, RuleFileContent content)
    {
        var problems = content.Problems;
        var file = MapReader.Open(map, "a rule file", RuleVocabulary.Lists, problems)!;
        var about = file.Find("about") is null ? [] : file.RequireWords("about");
        return content with
        {
            Rules = Entries(file, "rules", RuleParser.Parse, problems),
            Concepts =
            [
                .. Entries(file, "concepts", ConceptParser.Parse, problems)
                    .Select(entry => entry with { Value = entry.Value with { About = about } }),
            ],
            Authorities =
            [
                .. Entries(file, "authorities", AuthorityParser.Parse, problems)
                    .Select(entry => entry with { Value = entry.Value with { About = about } }),
            ],
            Cues = Entries(file, "cues", WordListParser.Cue, problems),
            Antonyms = Entries(file, "antonyms", WordListParser.Antonyms, problems),
            Scales = Entries(file, "scales", MeasureParser.Scale, problems),
            Units = Entries(file, "units", MeasureParser.Unit, problems),
            Synonyms = Entries(file, "synonyms", WordListParser.Synonyms, problems),
        };
    }

    private static ImmutableArray<T> Entries<T>(MapReader file, string key, Func<RuleNode, ProblemList, T?> parse, ProblemList problems)
        where T : class =>
        file.Find(key) is { } node
            ? [.. NodeReader.List(node, $"'{key}'", 1, problems).Select(item => parse(item, problems)).OfType<T>()]
            : [];
}
