using ClaimAudit.Evaluation;
using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>How far answers are from what is wanted of the pairs of a lesson, which hold conflicts about as rarely as a page does.</summary>
internal static class PageLoss
{
    private const float ConflictPairWeight = 2;
    private const float CompatiblePairWeight = 1.5f;

    /// <summary>How far a tension counts as a contradiction.</summary>
    private const float TensionAsContradiction = 0.25f;

    /// <summary>The weight of a tension for the answer about contradiction.</summary>
    private const float TensionWeight = 0.5f;

    private const double ConflictAnswerWeight = 0.8;

    /// <summary>The mean loss over the pairs, as they are weighed.</summary>
    /// <param name="answers">The answers for each pair, before the logistic function.</param>
    /// <param name="lesson">The lesson.</param>
    public static Tensor Of(Tensor answers, Lesson lesson)
    {
        Tensor Loss(int answer, Func<LessonPair, float> wanted, Func<LessonPair, float> weight)
        {
            var weights = lesson.Pairs.Select(weight).ToArray();
            return AnswerLoss.Of(answers, answer, lesson.Pairs.Select(wanted), weights) / weights.Average();
        }

        return Loss(AnswerLoss.Contradiction, Contradiction, pair => pair.Verdict == LabelVerdict.Tension ? TensionWeight : WeightOf(pair))
            + (ConflictAnswerWeight * Loss(AnswerLoss.Conflict, pair => pair.IsConflict ? 1 : 0, WeightOf));
    }

    private static float Contradiction(LessonPair pair) => pair.Verdict switch
    {
        LabelVerdict.Contradiction => 1,
        LabelVerdict.Tension => TensionAsContradiction,
        _ => 0,
    };

    private static float WeightOf(LessonPair pair) => pair.Verdict switch
    {
        null => 1,
        LabelVerdict.Compatible => CompatiblePairWeight,
        _ => ConflictPairWeight,
    };
}
