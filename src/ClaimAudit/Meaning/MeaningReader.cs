using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ClaimAudit.Meaning;

/// <summary>A small learned reader of sentences: each by itself, then two together, to say how likely they are to contradict
/// one another. What is read of one sentence serves for every pair it stands in. Thread-safe.</summary>
/// <remarks>A first look, through the lower layers of the encoder, tells what a sentence is about; only sentences that are to be
/// compared are read to the end. Sentences go through the layers in batches, a layer at a time, since the weights of one layer
/// fit in a processor's nearest memory and those of all do not. No result depends on the batch.</remarks>
internal sealed class MeaningReader
{
    /// <summary>How much the reading as one text counts beside the other: what ordered the pairs of measured pages best.</summary>
    public const float JointShare = 0.4f;

    private const int MostQuestionPieces = 20;
    private const int MostPieces = 70;
    private const int MostInBatch = 16;
    private const int BatchesPerWorker = 4;

    /// <summary>Up to so many sentences the encoder's rows are kept between the two looks; beyond, time is given for memory.</summary>
    private const int MostKept = 1000;

    private static readonly Lazy<MeaningReader> Shipped = new(() => new MeaningReader(MeaningModel.FromResource()));
    private static readonly ParallelOptions Alone = new() { MaxDegreeOfParallelism = 1 };

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

    /// <summary>Reads a sentence by itself, as far as to say what it is about.</summary>
    /// <param name="context">What a reader has in mind, such as the question; empty for nothing.</param>
    /// <param name="sentence">The sentence.</param>
    public SentenceReading Read(string context, string sentence) => Read([(context, sentence)], Alone)[0];

    /// <summary>Reads sentences, each by itself, as far as to say what they are about.</summary>
    /// <param name="sentences">The sentences, each with what a reader has in mind.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableArray<SentenceReading> Read(IReadOnlyList<(string Context, string Sentence)> sentences, ParallelOptions parallel)
    {
        var keep = sentences.Count <= MostKept;
        return InBatches(sentences, parallel, (batch, desk) => FirstLook([.. batch.Select(entry => PiecesOf(entry.Context, entry.Sentence))], keep, desk));
    }

    /// <summary>Reads sentences to the end.</summary>
    /// <param name="readings">What a first look showed of each.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableArray<PreparedSentence> Prepare(IReadOnlyList<SentenceReading> readings, ParallelOptions parallel) =>
        InBatches(readings, parallel, CloserLook);

    /// <summary>What two sentences are to one another. It does not matter which of them is named first.</summary>
    /// <param name="one">The first sentence.</param>
    /// <param name="other">The second.</param>
    /// <remarks>Two sentences that may be in conflict are read once more, as one text; both readings count.</remarks>
    public PairReading Compare(PreparedSentence one, PreparedSentence other) => WithDesk(desk =>
    {
        var (first, second) = InOrder(one, other);
        var odds = _model.Comparer.Read(first, second, desk);
        return odds.Reading.MayConflict
            ? odds.With(_model.Joint.Read(WithRows(first.Reading, desk), WithRows(second.Reading, desk), desk), JointShare).Reading
            : odds.Reading;
    });

    /// <summary>The same of two sentences that are not yet read to the end.</summary>
    public PairReading Compare(SentenceReading one, SentenceReading other)
    {
        var prepared = Prepare([one, other], Alone);
        return Compare(prepared[0], prepared[1]);
    }

    /// <summary>An order of the two that does not depend on which of them a page names first.</summary>
    private static (PreparedSentence First, PreparedSentence Second) InOrder(PreparedSentence one, PreparedSentence other) =>
        one.Reading.Topic.Span.SequenceCompareTo(other.Reading.Topic.Span) <= 0 ? (one, other) : (other, one);

    private SentencePieces PiecesOf(string context, string sentence)
    {
        var asked = context.Length == 0 ? [] : _pieces.Encode(context, MostQuestionPieces);
        var said = _pieces.Encode(sentence, MostPieces);
        return asked.Count == 0
            ? new SentencePieces([_pieces.Start, .. said, _pieces.Separator], 1)
            : new SentencePieces([_pieces.Start, .. asked, _pieces.Separator, .. said, _pieces.Separator], asked.Count + 2);
    }

    private SentenceReading[] FirstLook(SentencePieces[] sentences, bool keep, Workspace desk)
    {
        var rows = Array.ConvertAll(sentences, pieces => _model.Encoder.Embed(pieces.Ids.AsSpan()));
        _model.Encoder.Apply(rows, sentences, .._model.Topics.After, ownAtLast: !keep, desk);
        return [.. sentences.Select((pieces, i) =>
            new SentenceReading(pieces, _model.Topics.Of(OwnRows(rows[i], pieces), desk), keep ? rows[i] : default))];
    }

    private PreparedSentence[] CloserLook(SentenceReading[] readings, Workspace desk)
    {
        var pieces = Array.ConvertAll(readings, reading => reading.Pieces);
        var kept = readings.All(reading => !reading.Rows.IsEmpty);
        var rows = Array.ConvertAll(readings, reading => kept ? reading.Rows.ToArray() : _model.Encoder.Embed(reading.Pieces.Ids.AsSpan()));
        var middle = _model.Comparer.Middle;
        _model.Encoder.Apply(rows, pieces, (kept ? _model.Topics.After : 0)..middle, ownAtLast: false, desk);
        var middleRows = rows.Select((own, i) => OwnRows(own, pieces[i]).ToArray()).ToArray();
        _model.Encoder.Apply(rows, pieces, middle.., ownAtLast: true, desk);
        return [.. readings.Select((reading, i) => _model.Comparer.Prepare(middleRows[i], OwnRows(rows[i], reading.Pieces), reading, desk))];
    }

    private SentenceReading WithRows(SentenceReading reading, Workspace desk)
    {
        if (!reading.Rows.IsEmpty)
        {
            return reading;
        }

        float[][] rows = [_model.Encoder.Embed(reading.Pieces.Ids.AsSpan())];
        _model.Encoder.Apply(rows, [reading.Pieces], .._model.Topics.After, ownAtLast: false, desk);
        return reading with { Rows = rows[0] };
    }

    private Span<float> OwnRows(float[] rows, SentencePieces pieces) =>
        rows.AsSpan(pieces.Context * _model.Encoder.Width, pieces.Own * _model.Encoder.Width);

    private ImmutableArray<TResult> InBatches<T, TResult>(IReadOnlyList<T> items, ParallelOptions parallel, Func<T[], Workspace, TResult[]> work)
    {
        var workers = parallel.MaxDegreeOfParallelism > 0 ? parallel.MaxDegreeOfParallelism : Environment.ProcessorCount;
        var batches = items.Chunk(Math.Clamp(items.Count / (BatchesPerWorker * workers), 1, MostInBatch)).ToArray();
        var slots = new TResult[batches.Length][];
        Parallel.For(0, batches.Length, parallel, i => slots[i] = WithDesk(desk => work(batches[i], desk)));
        return [.. slots.SelectMany(slot => slot)];
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
