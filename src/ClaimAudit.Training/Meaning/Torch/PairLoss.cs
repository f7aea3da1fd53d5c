using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>How far a network is from what pairs say.</summary>
internal static class PairLoss
{
    private const float EntailmentWeight = 0.3f;
    private const float ConflictWeight = 0.6f;

    /// <summary>How much of its weight a tension has for the first answer, which it half is.</summary>
    private const float TensionShare = 0.3f;

    /// <summary>The loss of a batch. Half of the pairs are turned round: a contradiction holds both ways, an entailment does not.</summary>
    /// <param name="network">The network.</param>
    /// <param name="batch">The pairs.</param>
    /// <param name="random">Draws which of them are turned round.</param>
    public static Tensor Of(IPairNetwork network, TrainingPair[] batch, Random random)
    {
        var turned = batch.Select(_ => random.Next(2) == 1).ToArray();
        var answers = network.Read([.. batch.Select((pair, i) =>
            turned[i] ? (Said.SecondOf(pair), Said.FirstOf(pair)) : (Said.FirstOf(pair), Said.SecondOf(pair)))]);
        var contradiction = AnswerLoss.Of(
            answers,
            AnswerLoss.Contradiction,
            batch.Select(pair => (float)pair.Contradiction),
            batch.Select(pair => (float)pair.Weight * (pair.IsConflict && !pair.IsContradiction ? TensionShare : 1)));
        var entailment = AnswerLoss.Of(
            answers,
            AnswerLoss.Entailment,
            batch.Select(pair => (float)Math.Max(0, pair.Entailment)),
            batch.Select((pair, i) => pair.Entailment < 0 || turned[i] ? 0 : EntailmentWeight));
        var conflict = AnswerLoss.Of(
            answers,
            AnswerLoss.Conflict,
            batch.Select(pair => pair.IsConflict ? 1f : 0),
            batch.Select(pair => (float)pair.Weight * ConflictWeight));
        return contradiction + entailment + conflict;
    }
}
