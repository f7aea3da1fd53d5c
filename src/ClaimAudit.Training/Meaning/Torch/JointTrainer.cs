using System.Collections.Immutable;
using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains the joint reader page by page, on the pairs that it will be asked about: those that the reader before it finds
/// suspicious, and those that labels name.</summary>
internal sealed class JointTrainer
{
    private const int WarmUp = 100;
    private const int ReportEvery = 25;
    private const int ServedSize = 40;

    private readonly PageMaterial _material;
    private readonly FirstReader _first;
    private readonly JointNetwork _network;
    private readonly ServedLoss _served;
    private readonly PageChoice _pages;
    private readonly Random _random;
    private readonly Dictionary<TaughtPage, JointLessonDraw> _lessons = [];

    private JointTrainer(PageMaterial material, FirstReader first, JointNetwork network, ServedLoss served, PageChoice pages, Random random)
    {
        _material = material;
        _first = first;
        _network = network;
        _served = served;
        _pages = pages;
        _random = random;
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
        var encoder = NamedTensors.Read(options.Text("--encoder"));
        using var first = new FirstReader(options, encoder, shape, material.States);
        var dropout = new DropoutShares(options.Number("--tuned-dropout", 0.1), Comparer: 0, options.Number("--dropout", 0.1));
        using var network = new JointNetwork(material.States, encoder, shape, dropout);
        EarlierWeights.Take(options.All("--start"), network.Named);
        var served = new ServedLoss(new ServedPairs(material, sources, ServedSize, draw), options.Number("--served", 0.7), draw);
        var pages = new PageChoice(material.Train, options.All("--often"), draw);
        using var learner = new PairLearner(
            network.OtherWeights, PageCourse.Plan(options, "--rate", 2e-4, WarmUp), network.LayerWeights, PageCourse.Plan(options, "--tuned-rate", 6e-5, WarmUp));
        new JointTrainer(material, first, network, served, pages, draw).Train(learner);
        SafeTensorsWriter.Write(options.Text("--output"), network.Named);
    }

    private void Train(PairLearner learner)
    {
        var measured = _material.Measured.Select(_first.Read).ToImmutableArray();
        PageCourse.Run(
            learner,
            _network.Named.Select(entry => entry.Values),
            new LossReport(ReportEvery),
            () => _served.Beside(LossOf(LessonsOf(_pages.Next()).Next(_random)), _network),
            () => JointMeasurement.Print(_network, measured));
    }

    /// <summary>The lessons of a page, which is read by the first reader when it is first taken.</summary>
    private JointLessonDraw LessonsOf(TaughtPage page)
    {
        if (!_lessons.TryGetValue(page, out var lessons))
        {
            lessons = new JointLessonDraw(_first.Read(page));
            _lessons.Add(page, lessons);
        }

        return lessons;
    }

    /// <summary>The loss of a lesson, the longer sentences of its pairs all on the same side, so that little is filled up.</summary>
    private Tensor LossOf(Lesson lesson)
    {
        var longerFirst = _random.Next(2) == 1;
        (Said, Said) Turned(Said one, Said other) =>
            _material.States.CountOf(one) > _material.States.CountOf(other) == longerFirst ? (one, other) : (other, one);
        return PageLoss.Of(
            _network.Read([.. lesson.Pairs.Select(pair => Turned(Said.Of(lesson.Sentences[pair.One]), Said.Of(lesson.Sentences[pair.Other])))]), lesson);
    }
}
