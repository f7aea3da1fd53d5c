using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>The keys and words of rule files that are not the names of an enumeration.</summary>
public static class RuleVocabulary
{
    /// <summary>How many examples of each kind a rule must have.</summary>
    public const int MinimumExamples = 2;

    /// <summary>The kinds of conflict.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        ["existence", "deontic", "polarity", "quantifier", "numeric", "temporal", "characterisation", "transparency", "federal", "comparison", "meaning"];

    /// <summary>What a rule's message can have filled in.</summary>
    public static ImmutableArray<string> Placeholders { get; } =
        ["a.quote", "b.quote", "a.question", "b.question", "a.page", "b.page", "proposition"];

    /// <summary>The keys of a rule.</summary>
    public static ImmutableArray<string> RuleKeys { get; } =
        ["id", "title", "kind", "verdict", "when", "unless", "message", "why", "examples"];

    /// <summary>The lists a file can hold.</summary>
    public static ImmutableArray<string> Lists { get; } =
        ["rules", "about", "concepts", "authorities", "cues", "antonyms", "scales", "units", "synonyms"];
}
