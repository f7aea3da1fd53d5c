using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimAudit.Rules.Reading;

/// <summary>Turns the text of a rule file into nodes. The only code that knows the YAML library.</summary>
internal static class YamlTree
{
    private const int DeepestNesting = 16;

    /// <summary>Reads a file that holds one document.</summary>
    /// <returns>The document's root; null when the file holds nothing but comments.</returns>
    /// <exception cref="RuleSyntaxException">The text is not YAML, or uses anchors, aliases, tags or several documents.</exception>
    public static RuleNode? Read(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        var parser = new Parser(scanner);
        try
        {
            parser.MoveNext();
            parser.MoveNext();
            if (parser.Current is not DocumentStart)
            {
                return null;
            }

            parser.MoveNext();
            var root = ReadNode(parser, 1);
            parser.MoveNext();
            return parser.Current is DocumentStart second
                ? throw Refuse(second, "a rule file holds one document; write what follows '---' into a file of its own")
                : root;
        }
        catch (YamlException problem)
        {
            throw new RuleSyntaxException(Number(problem.Start.Line), Number(problem.Start.Column), "this is not YAML: " + problem.Message);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            var at = scanner.CurrentPosition;
            throw new RuleSyntaxException(Number(at.Line), Number(at.Column), "this is not YAML; look for a missing quote, bracket or comma at or above this line");
        }
    }

    private static RuleNode ReadNode(Parser parser, int depth)
    {
        var current = parser.Current!;
        if (depth > DeepestNesting)
        {
            throw Refuse(current, "this is nested too deep; rule files need at most a few levels");
        }

        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refuse(current, "rule files do without anchors and aliases; write the value out, in quotes if it begins with '&' or '*'");
        }

        if (current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw Refuse(current, "rule files do without tags; put the value in quotes if it begins with '!'");
        }

        return current switch
        {
            Scalar scalar => ReadText(parser, scalar),
            SequenceStart start => ReadList(parser, start, depth),
            MappingStart start => ReadMap(parser, start, depth),
            _ => throw Refuse(current, "a value is missing here"),
        };
    }

    private static TextNode ReadText(Parser parser, Scalar scalar)
    {
        parser.MoveNext();
        return new TextNode(scalar.Value, Number(scalar.Start.Line), Number(scalar.Start.Column));
    }

    private static ListNode ReadList(Parser parser, SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<RuleNode>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(parser, depth + 1));
        }

        parser.MoveNext();
        return new ListNode(items.DrainToImmutable(), Number(start.Start.Line), Number(start.Start.Column));
    }

    private static MapNode ReadMap(Parser parser, MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            var at = parser.Current!;
            var key = ReadNode(parser, depth + 1) as TextNode ?? throw Refuse(at, "a key must be a single word");
            entries.Add(new MapEntry(key, ReadNode(parser, depth + 1)));
        }

        parser.MoveNext();
        return new MapNode(entries.DrainToImmutable(), Number(start.Start.Line), Number(start.Start.Column));
    }

    private static RuleSyntaxException Refuse(ParsingEvent at, string message) =>
        new(Number(at.Start.Line), Number(at.Start.Column), message);

    private static int Number(long value) => (int)Math.Min(value, int.MaxValue);
}
