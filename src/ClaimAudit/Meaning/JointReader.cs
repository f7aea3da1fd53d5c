using System.Collections.Immutable;

namespace ClaimAudit.Meaning;

/// <summary>Reads two sentences as one text: upper layers of an encoder in which every piece sees those of both, over rows that
/// come of each sentence by itself, in the manner of DeFormer (Cao et al., 2020), and a comparer above them. Slower than holding two
/// finished readings against one another, and so kept for pairs that these hold suspicious, as a second judge.</summary>
internal sealed record JointReader
{
    /// <summary>The layers above those that each sentence goes through by itself.</summary>
    public required ImmutableArray<EncoderLayer> Layers { get; init; }

    /// <summary>Holds what comes of the two against one another.</summary>
    public required SentenceComparer Comparer { get; init; }

    /// <summary>Reads two sentences: the mean of both ways round.</summary>
    public PairOdds Read(PreparedSentence one, PreparedSentence other, Workspace desk)
    {
        var boundary = one.Middle.Length;
        var length = boundary + other.Middle.Length;
        var width = boundary / one.Count;
        var rows = desk.Joined.AsSpan(0, Workspace.Padded(length / width) * width);
        one.Middle.Span.CopyTo(rows);
        other.Middle.Span.CopyTo(rows[boundary..]);
        rows[length..].Clear();
        foreach (var layer in Layers)
        {
            layer.Apply(rows, one.Count, length / width, 0, desk);
        }

        var first = Comparer.Prepare(one.Middle, rows[..boundary], one.Topic, desk);
        var second = Comparer.Prepare(other.Middle, rows[boundary..length], other.Topic, desk);
        return PairOdds.Between(Comparer.Read(first, second, desk), Comparer.Read(second, first, desk), 0.5f);
    }
}
