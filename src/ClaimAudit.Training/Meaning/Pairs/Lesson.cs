using System.Collections.Immutable;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>What is learnt from a page in one step.</summary>
/// <param name="Sentences">Some of the page's sentences.</param>
/// <param name="Pairs">Some pairs of these, either way round.</param>
internal sealed record Lesson(ImmutableArray<PageSentence> Sentences, ImmutableArray<LessonPair> Pairs)
{
    /// <summary>Whether the lesson holds any contradiction or tension.</summary>
    public bool HasConflicts => Pairs.Any(pair => pair.IsConflict);
}
