using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>The values that cue words can give to each feature of a claim. What is not listed here is an error in a rule file.</summary>
public static class CueVocabulary
{
    private static readonly ImmutableArray<(CueKind Kind, ImmutableArray<string> Values)> Table =
    [
        (CueKind.Polarity, ["negative", "double"]),
        (CueKind.Modality, ["asserted", "probable", "possible", "unknown", "advice"]),
        (CueKind.Force, ["required", "permitted", "prohibited", "not-required", "restricted", "unable"]),
        (CueKind.Quantifier, ["all", "none", "only", "some"]),
        (CueKind.Quantity, ["at-least", "at-most", "more-than", "less-than", "about"]),
        (CueKind.Time, ["before", "after", "until", "since", "as-of", "current", "former", "ended", "future", "proposed"]),
        (CueKind.Condition, ["condition", "only-if", "exception"]),
        (CueKind.Attribution, ["verb", "holder", "phrase"]),
        (CueKind.Existence, ["exists", "in-force", "has", "provides", "created", "ended"]),
        (CueKind.Reach, ["here", "varying", "everywhere", "bound", "part"]),
        (CueKind.Comparison, ["unlike", "like", "than", "as"]),
    ];

    /// <summary>The features for which rule files can give words, in the order of the enumeration.</summary>
    public static ImmutableArray<CueKind> Kinds { get; } = [.. Table.Select(row => row.Kind)];

    /// <summary>The values a feature can take; empty for one that rule files cannot give words for.</summary>
    public static ImmutableArray<string> ValuesOf(CueKind kind)
    {
        foreach (var row in Table)
        {
            if (row.Kind == kind)
            {
                return row.Values;
            }
        }

        return [];
    }
}
