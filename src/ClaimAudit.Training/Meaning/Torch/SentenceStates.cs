using System.Numerics.Tensors;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>What the encoder makes of sentences, read once and kept in half precision.</summary>
internal sealed class SentenceStates
{
    private const int BatchSize = 64;

    private readonly FrozenEncoder _encoder;
    private readonly Dictionary<Said, Half[]> _rows = [];

    private SentenceStates(FrozenEncoder encoder) => _encoder = encoder;

    /// <summary>The length of a row.</summary>
    public int Width => _encoder.Width;

    /// <summary>Reads sentences.</summary>
    /// <param name="encoder">Reads them.</param>
    /// <param name="pieces">Cuts them.</param>
    /// <param name="sentences">The sentences, any of them more than once.</param>
    public static SentenceStates Of(FrozenEncoder encoder, PieceReader pieces, IEnumerable<Said> sentences)
    {
        var states = new SentenceStates(encoder);
        var rows = sentences.Distinct().Select(said => (Said: said, Pieces: pieces.Read(said))).OrderBy(entry => entry.Pieces.Ids.Length);
        foreach (var batch in rows.Chunk(BatchSize))
        {
            states.Read(batch);
        }

        return states;
    }

    /// <summary>How many rows a sentence has.</summary>
    public int CountOf(Said said) => _rows[said].Length / Width;

    /// <summary>The rows of some sentences.</summary>
    public RowBatch Batch(IReadOnlyList<Said> sentences)
    {
        var most = sentences.Max(CountOf);
        var rows = new float[sentences.Count * most * Width];
        var mask = new float[sentences.Count * most];
        for (var i = 0; i < sentences.Count; i++)
        {
            var own = _rows[sentences[i]];
            TensorPrimitives.ConvertToSingle(own, rows.AsSpan(i * most * Width, own.Length));
            mask.AsSpan(i * most, own.Length / Width).Fill(1);
        }

        return new RowBatch(tensor(rows, [sentences.Count, most, Width]), tensor(mask, [sentences.Count, most]));
    }

    private void Read((Said Said, PieceRow Pieces)[] batch)
    {
        using var scope = NewDisposeScope();
        var most = batch.Max(entry => entry.Pieces.Ids.Length);
        var ids = new long[batch.Length * most];
        var mask = new float[ids.Length];
        for (var i = 0; i < batch.Length; i++)
        {
            var own = batch[i].Pieces.Ids;
            for (var at = 0; at < own.Length; at++)
            {
                ids[(i * most) + at] = own[at];
            }

            mask.AsSpan(i * most, own.Length).Fill(1);
        }

        var states = _encoder.Read(tensor(ids, [batch.Length, most]), tensor(mask, [batch.Length, most])).contiguous().data<float>().ToArray();
        for (var i = 0; i < batch.Length; i++)
        {
            var (said, row) = batch[i];
            var kept = new Half[row.Own * Width];
            TensorPrimitives.ConvertToHalf(states.AsSpan(((i * most) + row.Ids.Length - row.Own) * Width, kept.Length), kept);
            _rows[said] = kept;
        }
    }
}
