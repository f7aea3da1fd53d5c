using System.Collections.Immutable;

namespace ClaimAudit.Evaluation;

/// <summary>Two bare texts with their label.</summary>
/// <param name="Id">The pair's name in its file.</param>
/// <param name="A">One text.</param>
/// <param name="B">The other.</param>
/// <param name="Label">What holds between them.</param>
/// <param name="Phenomena">What the pair tests; none or several.</param>
public sealed record LabelledTexts(string Id, string A, string B, PairLabel Label, ImmutableArray<string> Phenomena)
{
    /// <summary>The source the pair was made from; pairs of one source are not independent. Its own name where none is given.</summary>
    public string Group { get; init; } = Id;
}
