using System.Collections.Concurrent;

namespace ClaimAudit.Meaning;

/// <summary>A small learned reader of sentences: each by itself, then two together, to say how likely they are to contradict
/// one another. What is read of one sentence serves for every pair it stands in. Thread-safe.</summary>
internal sealed class MeaningReader
{
    private const int MostQuestionPieces = 20;
    private const int MostPieces = 70;
    private const float WorthASecondLook = 0.3f;

    private static readonly Lazy<MeaningReader> Shipped = new(() => new MeaningReader(MeaningModel.FromResource()));

    private readonly MeaningModel _model;
    private readonly WordPieces _pieces;
    private readonly ConcurrentBag<Workspace> _desks = [];

    /// <summary>A reader with the given weights.</summary>
    public MeaningReader(MeaningModel model)
    {
        _model = model;
        _pieces = new WordPieces(model.Encoder.Vocabulary);
    }

    /// <summary>The reader that comes with the program.</summary>
    public static MeaningReader Default => Shipped.Value;

    /// <summary>Reads a sentence by itself.</summary>
    /// <param name="context">What a reader has in mind, such as the question; empty for nothing.</param>
    /// <param name="sentence">The sentence.</param>
    public SentenceReading Read(string context, string sentence)
    {
        var asked = context.Length == 0 ? [] : _pieces.Encode(context, MostQuestionPieces);
        var said = _pieces.Encode(sentence, MostPieces);
        List<int> ids = asked.Count == 0
            ? [_pieces.Start, .. said, _pieces.Separator]
            : [_pieces.Start, .. asked, _pieces.Separator, .. said, _pieces.Separator];
        return WithDesk(desk => Read(ids, said.Count + 1, desk));
    }

    /// <summary>How likely two sentences are to contradict one another, from 0 to 1: where that is worth a second look, the mean
    /// of both ways round.</summary>
    /// <param name="one">The first sentence, as read.</param>
    /// <param name="other">The second.</param>
    public float Contradiction(SentenceReading one, SentenceReading other) => WithDesk(desk =>
    {
        var (first, second) = InOrder(one, other);
        var straight = _model.Comparer.Contradiction(first, second, desk);
        return straight < WorthASecondLook ? straight : (straight + _model.Comparer.Contradiction(second, first, desk)) / 2;
    });

    /// <summary>An order of the two that does not depend on which of them a page names first.</summary>
    private static (SentenceReading First, SentenceReading Second) InOrder(SentenceReading one, SentenceReading other) =>
        one.Topic.Span.SequenceCompareTo(other.Topic.Span) <= 0 ? (one, other) : (other, one);

    private SentenceReading Read(List<int> ids, int own, Workspace desk)
    {
        var encoder = _model.Encoder;
        var rows = encoder.Embed(ids, desk);
        encoder.Apply(rows, ids.Count, .._model.Topics.After, desk);
        var from = (ids.Count - own) * encoder.Width;
        var to = ids.Count * encoder.Width;
        var topic = _model.Topics.Of(rows[from..to], desk);
        encoder.Apply(rows, ids.Count, _model.Topics.After.., desk);
        var kept = rows[from..to];
        kept.CopyTo(rows);
        rows = rows[..(Workspace.Padded(own) * encoder.Width)];
        rows[kept.Length..].Clear();
        return _model.Comparer.Prepare(rows, own, topic, desk);
    }

    private T WithDesk<T>(Func<Workspace, T> work)
    {
        if (!_desks.TryTake(out var desk))
        {
            desk = new Workspace(2 * (MostPieces + MostQuestionPieces), _model.Encoder.Width, _model.Encoder.Layers[0].Inner.Rows);
        }

        var result = work(desk);
        _desks.Add(desk);
        return result;
    }
}
