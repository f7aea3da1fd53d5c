using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The encoder's rows of some sentences.</summary>
/// <param name="Rows">The rows of each sentence, filled up with zeros.</param>
/// <param name="Mask">1 where a row stands for a piece, 0 elsewhere.</param>
internal readonly record struct RowBatch(Tensor Rows, Tensor Mask);
