using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Some sentences made ready to be held against others, as <see cref="ClaimAudit.Meaning.PreparedSentence"/> is one.</summary>
/// <param name="Pieces">A row for each piece: what is compared.</param>
/// <param name="Units">A row for each piece, of length 1: what it means where it stands.</param>
/// <param name="Looks">A row for each piece, of length 1: by what it finds its counterpart.</param>
/// <param name="Mask">1 where a row stands for a piece, 0 elsewhere.</param>
internal readonly record struct PreparedBatch(Tensor Pieces, Tensor Units, Tensor Looks, Tensor Mask)
{
    /// <summary>Some of the sentences, any of them more than once.</summary>
    /// <param name="places">Their places here.</param>
    /// <param name="longest">The most pieces that one of them has.</param>
    public PreparedBatch Take(Tensor places, long longest)
    {
        Tensor Taken(Tensor rows) => rows.index_select(0, places).narrow(1, 0, longest);
        return new PreparedBatch(Taken(Pieces), Taken(Units), Taken(Looks), Taken(Mask));
    }
}
