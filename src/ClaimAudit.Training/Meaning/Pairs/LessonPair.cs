using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Two sentences of a lesson.</summary>
/// <param name="One">The place of the first in the lesson.</param>
/// <param name="Other">The place of the second.</param>
/// <param name="Verdict">What labels say of the two; null where no label quotes them both, which counts as no conflict.</param>
internal readonly record struct LessonPair(int One, int Other, LabelVerdict? Verdict)
{
    /// <summary>Whether labels see a contradiction or a tension.</summary>
    public bool IsConflict => Verdict is LabelVerdict.Contradiction or LabelVerdict.Tension;
}
