using System.Collections.Immutable;
using ClaimAudit.Meaning;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Takes what a network in training answered for what the reader would.</summary>
internal static class Answers
{
    /// <summary>The answers of the reader.</summary>
    /// <param name="answers">The answers for each pair, before the logistic function.</param>
    public static ImmutableArray<PairOdds> Of(Tensor answers)
    {
        float[] Odds(int answer) => answers[TensorIndex.Colon, answer].contiguous().data<float>().ToArray();
        return [.. Odds(AnswerLoss.Contradiction)
            .Zip(Odds(AnswerLoss.Conflict), (contradiction, conflict) => new PairOdds(contradiction, conflict))];
    }
}
