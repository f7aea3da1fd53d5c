using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>What the lower layers make of some sentences in their contexts.</summary>
/// <param name="Rows">The rows of each context and sentence, filled up with zeros.</param>
/// <param name="Mask">1 where a row stands for a piece, 0 elsewhere.</param>
/// <param name="Places">Which rows are the sentence's own, filled up with 0.</param>
/// <param name="OwnMask">1 where a place stands for a row, 0 elsewhere.</param>
internal readonly record struct SegmentBatch(Tensor Rows, Tensor Mask, Tensor Places, Tensor OwnMask)
{
    /// <summary>The sentences' own rows.</summary>
    /// <param name="rows">What has become of the rows.</param>
    public RowBatch Own(Tensor rows) =>
        new(rows.gather(1, Places.unsqueeze(-1).expand(Places.shape[0], Places.shape[1], rows.shape[2])), OwnMask);
}
