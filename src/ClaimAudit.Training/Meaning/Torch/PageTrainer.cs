using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains the comparer, the upper layers of the encoder and a topic map behind the middle ones together, page by page, so
/// that pairs are met as they are on pages, and a sentence's nearest are those that it is in conflict with.</summary>
internal sealed class PageTrainer
{
    private const int WarmUp = 150;
    private const int ReportEvery = 50;
    private const int MeasureEvery = 400;
    private const double LeastRate = 0.02;
    private const double TopicWeight = 0.2;
    private const double ServedWeight = 0.7;

    private readonly PageMaterial _material;
    private readonly PairNetwork _network;
    private readonly TopicNetwork _topics;
    private readonly ServedPairs _served;
    private readonly PageChoice _pages;
    private readonly Dictionary<TaughtPage, LessonDraw> _lessons;
    private readonly double _servedShare;
    private readonly Random _random;

    private PageTrainer(
        PageMaterial material, PairNetwork network, TopicNetwork topics, ServedPairs served, double servedShare, PageChoice pages, Random random)
    {
        _material = material;
        _network = network;
        _topics = topics;
        _served = served;
        _servedShare = servedShare;
        _pages = pages;
        _random = random;
        _lessons = material.Train.ToDictionary(page => page, LessonsOf);
    }

    private IEnumerable<(string Name, Tensor Values)> Named => _network.Named.Concat(_topics.Weights);

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
        var served = new ServedPairs(material, sources, PairBatches.Size, draw);
        new PageTrainer(material, network, topics, served, options.Number("--served", 0.5), new PageChoice(material.Train, options.All("--often"), draw), draw)
            .Train(Plan(options, "--rate", 4e-4), Plan(options, "--tuned-rate", 8e-5));
        SafeTensorsWriter.Write(options.Text("--output"), network.Named);
        SafeTensorsWriter.Write(options.Text("--topics-output"), topics.Weights);
    }

    private static LearningPlan Plan(MeaningOptions options, string rate, double usual) =>
        new(options.Number(rate, usual), options.Whole("--steps", 2000), WarmUp, LeastRate, options.Number("--minutes", double.PositiveInfinity));

    /// <summary>The lessons of a page. What is near on it is told by the topic map as it begins, from the rows that the layers leave
    /// that are taken as they are.</summary>
    private LessonDraw LessonsOf(TaughtPage page)
    {
        using var scope = NewDisposeScope();
        var rows = _material.States.Batch([.. page.Sentences.Select(Said.Of)]);
        return new LessonDraw(page, _topics.NearnessOf(rows));
    }

    private void Train(LearningPlan plan, LearningPlan tunedPlan)
    {
        using var learner = new PairLearner(_network.ComparerWeights.Concat(_topics.parameters()), plan, _network.TunedWeights, tunedPlan);
        using var average = new MovingAverage(Named.Select(entry => entry.Values));
        var report = new LossReport(ReportEvery);
        PageMeasurement.Print(_network, _topics, _material.Measured);
        while (!plan.IsOver)
        {
            using var scope = NewDisposeScope();
            var loss = NextLoss();
            learner.Learn(loss);
            average.Follow(plan.Done);
            report.Add(loss.item<float>(), plan);
            if (plan.Done % MeasureEvery == 0)
            {
                average.Exchange();
                PageMeasurement.Print(_network, _topics, _material.Measured);
                average.Exchange();
            }
        }

        average.Exchange();
        PageMeasurement.Print(_network, _topics, _material.Measured);
    }

    /// <summary>The loss of a lesson, and now and then of a batch of pairs.</summary>
    private Tensor NextLoss()
    {
        var loss = LossOf(_lessons[_pages.Next()].Next(_random));
        return _random.NextDouble() < _servedShare && _served.Next() is { Length: > 0 } batch
            ? loss + (ServedWeight * PairLoss.Of(_network, batch, _random))
            : loss;
    }

    private Tensor LossOf(Lesson lesson)
    {
        var rows = _network.Rows([.. lesson.Sentences.Select(Said.Of)]);
        var loss = PageLoss.Of(_network.Compare(rows, [.. lesson.Pairs.Select(pair => (pair.One, pair.Other))]), lesson);
        return lesson.HasConflicts
            ? loss + (TopicWeight * TopicContrast.Of(_topics.forward(new RowBatch(rows.Middle, rows.Mask)), _topics.Sharpness, lesson))
            : loss;
    }
}
