using System.Collections.Immutable;
using ClaimAudit.Meaning;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Takes what a network in training answered for what the reader would make of it.</summary>
internal static class Readings
{
    /// <summary>The readings of pairs.</summary>
    /// <param name="answers">The answers for each pair, before the logistic function.</param>
    public static ImmutableArray<PairReading> Of(Tensor answers)
    {
        float[] Likelihoods(int answer) => answers[TensorIndex.Colon, answer].sigmoid().contiguous().data<float>().ToArray();
        return [.. Likelihoods(AnswerLoss.Contradiction)
            .Zip(Likelihoods(AnswerLoss.Conflict), (contradiction, conflict) => new PairReading(contradiction, conflict))];
    }
}
