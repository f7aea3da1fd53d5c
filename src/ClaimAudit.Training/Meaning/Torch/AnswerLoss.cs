using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>How far answers are from what is wanted.</summary>
internal static class AnswerLoss
{
    /// <summary>Where the answer to whether two sentences contradict one another stands.</summary>
    public const int Contradiction = 0;

    /// <summary>Where the answer to whether the second follows from the first stands.</summary>
    public const int Entailment = 1;

    /// <summary>Where the answer to whether they are in conflict of either kind stands.</summary>
    public const int Conflict = 2;

    /// <summary>The mean loss of one answer over pairs, each loss times its weight.</summary>
    /// <param name="answers">The answers for each pair, before the logistic function.</param>
    /// <param name="answer">Which of them.</param>
    /// <param name="wanted">What is wanted for each pair, from 0 to 1.</param>
    /// <param name="weights">How much each pair counts.</param>
    public static Tensor Of(Tensor answers, int answer, IEnumerable<float> wanted, IEnumerable<float> weights)
    {
        var losses = nn.functional.binary_cross_entropy_with_logits(
            answers[TensorIndex.Colon, answer], tensor(wanted.ToArray()), reduction: nn.Reduction.None);
        return (losses * tensor(weights.ToArray())).mean();
    }
}
