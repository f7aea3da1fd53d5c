using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads the entries that are lists of words: cues, antonyms and synonyms.</summary>
internal static class WordListParser
{
    private static readonly ImmutableArray<string> CueKeys = ["kind", "value", "words"];
    private static readonly ImmutableArray<string> CueKinds = [.. CueVocabulary.Kinds.Select(KebabNames.Of)];
    private static readonly ImmutableArray<string> AntonymKeys = ["a", "b"];

    /// <summary>Reads one entry of <c>cues</c>; null with problems noted.</summary>
    public static CueWords? Cue(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "a cue", CueKeys, problems) is not { } map)
        {
            return null;
        }

        var kind = map.RequireText("kind") is { } kindText && NodeReader.OneOf(kindText, "kind of cue", CueKinds, problems) is { } name
            && KebabNames.TryParse<CueKind>(name, out var known) ? known : (CueKind?)null;
        var value = map.RequireText("value");
        if (kind is not null && value is not null)
        {
            NodeReader.OneOf(value, $"value of {KebabNames.Of(kind.Value)}", CueVocabulary.ValuesOf(kind.Value), problems);
        }

        var words = map.RequireWords("words");
        return problems.Count == before ? new CueWords(kind!.Value, value!.Text, words) : null;
    }

    /// <summary>Reads one entry of <c>antonyms</c>; null with problems noted.</summary>
    public static AntonymPair? Antonyms(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "a pair of antonyms", AntonymKeys, problems) is not { } map)
        {
            return null;
        }

        var pair = new AntonymPair(map.RequireWords("a"), map.RequireWords("b"));
        if (pair.A.FirstOrDefault(word => pair.B.Contains(word, StringComparer.Ordinal)) is { } both)
        {
            problems.Add(RuleDiagnosticCodes.DuplicateWord, node, $"'{both}' stands on both sides; no word is its own opposite.");
        }

        return problems.Count == before ? pair : null;
    }

    /// <summary>Reads one entry of <c>synonyms</c>; null with problems noted.</summary>
    public static SynonymSet? Synonyms(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        var words = NodeReader.Words(node, "a set of synonyms", 2, problems);
        return problems.Count == before ? new SynonymSet(words) : null;
    }
}
