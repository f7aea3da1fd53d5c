using System.Numerics.Tensors;
using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>What the encoder makes of sentences in their contexts, read once and kept in half precision.</summary>
internal sealed class SentenceStates
{
    private const int BatchSize = 64;

    private readonly FrozenEncoder _encoder;
    private readonly Dictionary<Said, KeptRows> _rows = [];

    private SentenceStates(FrozenEncoder encoder) => _encoder = encoder;

    /// <summary>The length of a row.</summary>
    public int Width => _encoder.Width;

    /// <summary>Reads sentences with the encoder that the options of a trainer name.</summary>
    /// <param name="options">The options of the trainer.</param>
    /// <param name="layers">How many layers of the encoder the sentences go through.</param>
    /// <param name="sentences">The sentences, any of them more than once.</param>
    public static SentenceStates Read(MeaningOptions options, int layers, IEnumerable<Said> sentences)
    {
        var vocabulary = File.ReadAllLines(options.Text("--vocabulary"));
        var kept = KeptPieces.Of(vocabulary);
        using var encoder = new FrozenEncoder(NamedTensors.Read(options.Text("--encoder")), kept, layers);
        return Of(encoder, new PieceReader([.. kept.Select(id => vocabulary[id])]), sentences);
    }

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

    /// <summary>How many rows a sentence and its context have.</summary>
    public int CountOf(Said said) => _rows[said].Rows.Length / Width;

    /// <summary>How many rows the two sentences of a pair and their contexts have.</summary>
    public int LengthOf(TrainingPair pair) => CountOf(Said.FirstOf(pair)) + CountOf(Said.SecondOf(pair));

    /// <summary>The own rows of some sentences.</summary>
    public RowBatch Batch(IReadOnlyList<Said> sentences)
    {
        var segments = Segments(sentences);
        return segments.Own(segments.Rows);
    }

    /// <summary>The rows of some sentences and their contexts.</summary>
    public SegmentBatch Segments(IReadOnlyList<Said> sentences)
    {
        var most = sentences.Max(CountOf);
        var mostOwn = sentences.Max(said => _rows[said].Own);
        var rows = new float[sentences.Count * most * Width];
        var mask = new float[sentences.Count * most];
        var places = new long[sentences.Count * mostOwn];
        var ownMask = new float[places.Length];
        for (var i = 0; i < sentences.Count; i++)
        {
            var (kept, own) = _rows[sentences[i]];
            var count = kept.Length / Width;
            TensorPrimitives.ConvertToSingle(kept, rows.AsSpan(i * most * Width, kept.Length));
            mask.AsSpan(i * most, count).Fill(1);
            ownMask.AsSpan(i * mostOwn, own).Fill(1);
            for (var at = 0; at < own; at++)
            {
                places[(i * mostOwn) + at] = count - own + at;
            }
        }

        return new SegmentBatch(
            tensor(rows, [sentences.Count, most, Width]),
            tensor(mask, [sentences.Count, most]),
            tensor(places, [sentences.Count, mostOwn]),
            tensor(ownMask, [sentences.Count, mostOwn]));
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
            var kept = new Half[row.Ids.Length * Width];
            TensorPrimitives.ConvertToHalf(states.AsSpan(i * most * Width, kept.Length), kept);
            _rows[said] = new KeptRows(kept, row.Own);
        }
    }

    /// <summary>The rows of a sentence and its context.</summary>
    /// <param name="Rows">All of them.</param>
    /// <param name="Own">How many of them, from the end, are the sentence's own.</param>
    private readonly record struct KeptRows(Half[] Rows, int Own);
}
