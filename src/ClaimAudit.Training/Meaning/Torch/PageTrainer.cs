using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains the comparer, the upper layers of the encoder and a topic map behind the middle ones together, page by page, so
/// that pairs are met as they are on pages, and a sentence's nearest are those that it is in conflict with.</summary>
internal sealed class PageTrainer
{
    private const int WarmUp = 150;
    private const int ReportEvery = 50;
    private const double TopicWeight = 0.2;

    private readonly PageMaterial _material;
    private readonly PairNetwork _network;
    private readonly TopicNetwork _topics;
    private readonly ServedLoss _served;
    private readonly PageChoice _pages;
    private readonly Dictionary<TaughtPage, LessonDraw> _lessons;
    private readonly Random _random;

    private PageTrainer(PageMaterial material, PairNetwork network, TopicNetwork topics, ServedLoss served, PageChoice pages, Random random)
    {
        _material = material;
        _network = network;
        _topics = topics;
        _served = served;
        _pages = pages;
        _random = random;
        _lessons = material.Train.ToDictionary(page => page, LessonsOf);
    }

    /// <summary>Trains as the options say, and writes the weights.</summary>
    public static void Run(MeaningOptions options)
    {
        var seed = options.Whole("--seed", 1);
        set_num_threads(1);
        random.manual_seed(seed);
        var draw = new Random(seed);
        var shape = NetworkShape.Of(options);
        var sources = options.All("--sources").Select(SourceShare.Parse).ToList();
        var material = PageMaterial.Read(options, shape.Frozen, sources, draw);
        var dropout = new DropoutShares(options.Number("--tuned-dropout", 0.05), Comparer: 0, options.Number("--dropout", 0.1));
        using var network = new PairNetwork(material.States, NamedTensors.Read(options.Text("--encoder")), shape, dropout);
        using var topics = new TopicNetwork(material.States.Width, options.Whole("--topic-width", 128));
        EarlierWeights.Take(options.All("--start"), network.Named.Concat(topics.Weights));
        var served = new ServedLoss(new ServedPairs(material, sources, PairBatches.Size, draw), options.Number("--served", 0.5), draw);
        var trainer = new PageTrainer(material, network, topics, served, new PageChoice(material.Train, options.All("--often"), draw), draw);
        using var learner = new PairLearner(
            network.ComparerWeights.Concat(topics.parameters()),
            PageCourse.Plan(options, "--rate", 4e-4, WarmUp),
            network.TunedWeights,
            PageCourse.Plan(options, "--tuned-rate", 8e-5, WarmUp));
        trainer.Train(learner);
        SafeTensorsWriter.Write(options.Text("--output"), network.Named);
        SafeTensorsWriter.Write(options.Text("--topics-output"), topics.Weights);
    }

    /// <summary>The lessons of a page. What is near on it is told by the topic map as it begins, from the rows that the layers leave
    /// that are taken as they are.</summary>
    private LessonDraw LessonsOf(TaughtPage page)
    {
        using var scope = NewDisposeScope();
        var rows = _material.States.Batch([.. page.Sentences.Select(Said.Of)]);
        return new LessonDraw(page, _topics.NearnessOf(rows));
    }

    private void Train(PairLearner learner) => PageCourse.Run(
        learner,
        _network.Named.Concat(_topics.Weights).Select(entry => entry.Values),
        new LossReport(ReportEvery),
        () => _served.Beside(LossOf(_lessons[_pages.Next()].Next(_random)), _network),
        () => PageMeasurement.Print(_network, _topics, _material.Measured));

    private Tensor LossOf(Lesson lesson)
    {
        var rows = _network.Rows([.. lesson.Sentences.Select(Said.Of)]);
        var loss = PageLoss.Of(_network.Compare(rows, [.. lesson.Pairs.Select(pair => (pair.One, pair.Other))]), lesson);
        return lesson.HasConflicts
            ? loss + (TopicWeight * TopicContrast.Of(_topics.forward(new RowBatch(rows.Middle, rows.Mask)), _topics.Sharpness, lesson))
            : loss;
    }
}
