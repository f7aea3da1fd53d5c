using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>The topics of sentences, laid out so that one is held against eight at a time. Immutable.</summary>
internal sealed class TopicTable
{
    private readonly float[] _packed;
    private readonly int _width;

    /// <summary>A table of sentences; each is known by its place.</summary>
    public TopicTable(IReadOnlyList<SentenceReading> sentences)
    {
        _width = sentences.Count == 0 ? 0 : sentences[0].Topic.Length;
        Room = (sentences.Count + VectorMath.Lanes - 1) / VectorMath.Lanes * VectorMath.Lanes;
        _packed = new float[Room * _width];
        for (var at = 0; at < sentences.Count; at++)
        {
            var topic = sentences[at].Topic.Span;
            for (var k = 0; k < _width; k++)
            {
                _packed[(((at / VectorMath.Lanes * _width) + k) * VectorMath.Lanes) + (at % VectorMath.Lanes)] = topic[k];
            }
        }
    }

    /// <summary>How many numbers there are for each sentence: one for each in the table, and some more up to a multiple of eight.</summary>
    public int Room { get; }

    /// <summary>How near sentences are to all of the table: the very bits of <see cref="SentenceReading.Nearness"/>.</summary>
    /// <param name="sentences">The sentences: a few, so that each part of the table is fetched once for all of them.</param>
    /// <param name="nearness">Receives <see cref="Room"/> numbers for each of them.</param>
    public void Hold(ReadOnlySpan<SentenceReading> sentences, Span<float> nearness)
    {
        for (var at = 0; at < Room; at += VectorMath.Lanes)
        {
            var eight = _packed.AsSpan(at * _width, VectorMath.Lanes * _width);
            for (var i = 0; i < sentences.Length; i++)
            {
                EightRows.Dots(sentences[i].Topic.Span, eight).CopyTo(nearness[((i * Room) + at)..]);
            }
        }
    }
}
