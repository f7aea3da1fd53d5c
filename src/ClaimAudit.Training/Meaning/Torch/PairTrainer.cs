using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains readers of pairs, and upper layers of the encoder with them, by AdamW (Loshchilov and Hutter, 2019).</summary>
internal sealed class PairTrainer
{
    private const int BatchSize = 64;
    private const int MostOfASentence = 24;
    private const int GroupsOfLikeLength = 220;
    private const int WarmUp = 200;
    private const int ReportEvery = 200;
    private const int MeasureEvery = 1000;
    private const double LeastRate = 0.02;
    private const double Decay = 0.02;
    private const double GradientLimit = 1;
    private const float EntailmentWeight = 0.3f;
    private const float ConflictWeight = 0.6f;

    /// <summary>How much of its weight a tension has for the first answer, which it half is.</summary>
    private const float TensionShare = 0.3f;

    private readonly TrainingMaterial _material;
    private readonly IPairNetwork _network;
    private readonly Random _random;

    private PairTrainer(TrainingMaterial material, IPairNetwork network, Random random)
    {
        _material = material;
        _network = network;
        _random = random;
    }

    /// <summary>Trains the comparer as the options say, and writes the weights.</summary>
    public static void TrainComparer(MeaningOptions options)
    {
        var layers = options.Whole("--layers", 6);
        var middle = options.Whole("--middle-layers", 4);
        var frozen = Math.Min(middle, layers - options.Whole("--tuned", 4));
        var weights = NamedTensors.Read(options.Text("--encoder"));
        Run(options, weights, frozen, states => new ComparedPairs(states, new TunedLayers(weights, frozen, middle, layers), Comparer(options, states)));
    }

    /// <summary>Trains the reader of two sentences as one text as the options say, from where the comparer ended, and writes the weights.</summary>
    public static void TrainJoint(MeaningOptions options)
    {
        var layers = options.Whole("--layers", 6);
        var middle = options.Whole("--middle-layers", 4);
        var compared = NamedTensors.Read(options.Text("--comparer"));
        var weights = PublishedLayer.Tuned(NamedTensors.Read(options.Text("--encoder")), compared, layers);
        Run(options, weights, middle, states =>
        {
            var comparer = Comparer(options, states);
            GoOnFrom(compared, comparer.named_parameters().Select(entry => (entry.name, (Tensor)entry.parameter)));
            return new JointPairs(states, new JointLayers(weights, middle, layers), comparer);
        });
    }

    private static ComparerNetwork Comparer(MeaningOptions options, SentenceStates states) =>
        new(states.Width, options.Whole("--width", 128), options.Whole("--joint", 4), options.Number("--dropout", 0.2));

    private static void Run(MeaningOptions options, NamedTensors weights, int frozen, Func<SentenceStates, IPairNetwork> make)
    {
        var seed = options.Whole("--seed", 5);
        set_num_threads(1);
        random.manual_seed(seed);
        var material = TrainingMaterial.Read(options, weights, frozen, _ => true);
        var network = make(material.States);
        foreach (var start in options.All("--start").Select(NamedTensors.Read))
        {
            GoOnFrom(start, network.Named);
        }

        new PairTrainer(material, network, new Random(seed)).Train(Plan(options, material, "--rate", 1e-3), Plan(options, material, "--tuned-rate", 1e-4));
        SafeTensorsWriter.Write(options.Text("--output"), network.Named);
    }

    private static LearningPlan Plan(MeaningOptions options, TrainingMaterial material, string rate, double usual) =>
        new(
            options.Number(rate, usual),
            (int)(material.Train.Length * options.Number("--epochs", 8) / BatchSize),
            WarmUp,
            LeastRate,
            options.Number("--minutes", double.PositiveInfinity));

    /// <summary>Begins with weights of an earlier training, where it has them.</summary>
    private static void GoOnFrom(NamedTensors start, IEnumerable<(string Name, Tensor Values)> named)
    {
        using var frozen = no_grad();
        foreach (var (name, values) in named.Where(entry => start.Has(entry.Name)))
        {
            values.copy_(tensor(start[name], values.shape));
        }
    }

    private void Train(LearningPlan plan, LearningPlan tunedPlan)
    {
        var weights = _network.NewWeights.ToList();
        var tunedWeights = _network.TunedWeights.ToList();
        using var optimizer = optim.AdamW(weights, plan.Rate, weight_decay: Decay);
        using var tuner = tunedWeights.Count == 0 ? null : optim.AdamW(tunedWeights, tunedPlan.Rate, weight_decay: Decay);
        var report = new LossReport(ReportEvery);
        _network.Learn();
        while (!plan.IsOver)
        {
            foreach (var batch in Batches().TakeWhile(_ => !plan.IsOver))
            {
                using var scope = NewDisposeScope();
                var loss = LossOf(batch);
                optimizer.zero_grad();
                tuner?.zero_grad();
                loss.backward();
                nn.utils.clip_grad_norm_(weights.Concat(tunedWeights), GradientLimit);
                Step(optimizer, plan);
                Step(tuner, tunedPlan);
                report.Add(loss.item<float>(), plan);
                if (plan.Done % MeasureEvery == 0)
                {
                    Measure();
                }
            }
        }

        Measure();
    }

    private static void Step(optim.Optimizer? optimizer, LearningPlan plan)
    {
        if (optimizer is not null)
        {
            optimizer.ParamGroups.First().LearningRate = plan.Rate;
            optimizer.step();
        }

        plan.Step();
    }

    private void Measure() => PairMeasurement.Print(_network, _material);

    /// <summary>All pairs in an order of their own: those of one sentence side by side, since then it is read once, and those of
    /// a batch of like length.</summary>
    private IEnumerable<TrainingPair[]> Batches()
    {
        var order = _material.Train.ToArray();
        _random.Shuffle(order);
        var groups = order.GroupBy(pair => (pair.Source, pair.A)).SelectMany(group => group.Chunk(MostOfASentence)).ToArray();
        _random.Shuffle(groups);
        foreach (var stretch in groups.Chunk(GroupsOfLikeLength))
        {
            var batches = stretch.OrderBy(group => group.Max(_material.LengthOf)).SelectMany(group => group).Chunk(BatchSize).ToArray();
            _random.Shuffle(batches);
            foreach (var batch in batches)
            {
                yield return batch;
            }
        }
    }

    /// <summary>The loss of a batch. Half of the pairs are turned round: a contradiction holds both ways, an entailment does not.</summary>
    private Tensor LossOf(TrainingPair[] batch)
    {
        var turned = batch.Select(_ => _random.Next(2) == 1).ToArray();
        var answers = _network.Read([.. batch.Select((pair, i) =>
            turned[i] ? (Said.SecondOf(pair), Said.FirstOf(pair)) : (Said.FirstOf(pair), Said.SecondOf(pair)))]);
        var contradiction = Loss(
            answers,
            0,
            batch.Select(pair => (float)pair.Contradiction),
            batch.Select(pair => (float)pair.Weight * (pair.IsConflict && !pair.IsContradiction ? TensionShare : 1)));
        var entailment = Loss(
            answers,
            1,
            batch.Select(pair => (float)Math.Max(0, pair.Entailment)),
            batch.Select((pair, i) => pair.Entailment < 0 || turned[i] ? 0 : EntailmentWeight));
        var conflict = Loss(
            answers,
            2,
            batch.Select(pair => pair.IsConflict ? 1f : 0),
            batch.Select(pair => (float)pair.Weight * ConflictWeight));
        return contradiction + entailment + conflict;
    }

    private static Tensor Loss(Tensor answers, int column, IEnumerable<float> wanted, IEnumerable<float> weights)
    {
        var losses = nn.functional.binary_cross_entropy_with_logits(
            answers[TensorIndex.Colon, column], tensor(wanted.ToArray()), reduction: nn.Reduction.None);
        return (losses * tensor(weights.ToArray())).mean();
    }
}
