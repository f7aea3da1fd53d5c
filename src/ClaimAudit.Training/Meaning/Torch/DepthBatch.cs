using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The encoder's rows of some sentences at the two depths that the comparer sees.</summary>
/// <param name="Middle">The rows by which pieces fit one another, filled up with zeros.</param>
/// <param name="Last">The rows behind the last layer, filled up with zeros.</param>
/// <param name="Mask">1 where a row stands for a piece, 0 elsewhere.</param>
internal readonly record struct DepthBatch(Tensor Middle, Tensor Last, Tensor Mask)
{
    /// <summary>The rows of both depths side by side.</summary>
    public Tensor Both => cat([Middle, Last], 2);
}
