using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Keeps rows that stand for nothing out of sums and choices.</summary>
internal static class Masks
{
    private const float Never = -1e4f;

    /// <summary>What is added to scores so that nothing is chosen where the mask is 0.</summary>
    /// <param name="mask">1 where a row stands for something, 0 elsewhere.</param>
    public static Tensor Barrier(Tensor mask) => (1 - mask) * Never;

    /// <summary>The same, in the shape of the scores of attention.</summary>
    public static Tensor AttentionBarrier(Tensor mask) => Barrier(mask).unsqueeze(1).unsqueeze(1);

    /// <summary>The mean of the rows that stand for something.</summary>
    public static Tensor Mean(Tensor rows, Tensor mask) => (rows * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim: true);

    /// <summary>The largest of each number over the rows that stand for something.</summary>
    public static Tensor Largest(Tensor rows, Tensor mask) => (rows + Barrier(mask).unsqueeze(-1)).amax([1L]);
}
