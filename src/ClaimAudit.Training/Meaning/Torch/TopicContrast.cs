using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>How far a topic map is from making sentences in conflict one another's nearest of those of a lesson (InfoNCE; van den
/// Oord, Li and Vinyals, 2018). Others of the same answer do not count against them, nor do others in conflict with them.</summary>
internal static class TopicContrast
{
    /// <summary>The mean loss over the conflicts of a lesson, each from both sides.</summary>
    /// <param name="topics">A vector of length 1 for each sentence of the lesson.</param>
    /// <param name="sharpness">How sharply near vectors are told from others.</param>
    /// <param name="lesson">The lesson; it holds a conflict.</param>
    public static Tensor Of(Tensor topics, Tensor sharpness, Lesson lesson)
    {
        var count = lesson.Sentences.Length;
        var conflicts = new float[count * count];
        foreach (var pair in lesson.Pairs.Where(pair => pair.IsConflict))
        {
            conflicts[(pair.One * count) + pair.Other] = 1;
            conflicts[(pair.Other * count) + pair.One] = 1;
        }

        var apart = new float[conflicts.Length];
        for (var at = 0; at < apart.Length; at++)
        {
            var (one, other) = Math.DivRem(at, count);
            apart[at] = lesson.Sentences[one].Answer != lesson.Sentences[other].Answer ? 1 : conflicts[at];
        }

        var wanted = tensor(conflicts, [count, count]);
        var nearness = (topics.matmul(topics.T) * sharpness) + Masks.Barrier(tensor(apart, [count, count]));
        var others = (nearness + Masks.Barrier(1 - wanted)).logsumexp(1, keepdim: true);
        return ((nearness.logaddexp(others) - nearness) * wanted).sum() / wanted.sum();
    }
}
