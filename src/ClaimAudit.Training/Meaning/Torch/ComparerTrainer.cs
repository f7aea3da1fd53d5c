using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains the comparer with AdamW (Loshchilov and Hutter, 2019).</summary>
internal sealed class ComparerTrainer
{
    private const int BatchSize = 64;
    private const int BatchesOfLikeLength = 24;
    private const int WarmUp = 200;
    private const int ReportEvery = 200;
    private const int MeasureEvery = 1000;
    private const double LeastRate = 0.02;
    private const double Decay = 0.02;
    private const double GradientLimit = 1;
    private const float EntailmentWeight = 0.3f;

    private readonly TrainingMaterial _material;
    private readonly ComparerNetwork _network;
    private readonly Random _random;

    private ComparerTrainer(TrainingMaterial material, ComparerNetwork network, Random random)
    {
        _material = material;
        _network = network;
        _random = random;
    }

    /// <summary>Trains as the options say, and writes the weights.</summary>
    public static void Run(MeaningOptions options)
    {
        var seed = options.Whole("--seed", 5);
        set_num_threads(1);
        random.manual_seed(seed);
        var material = TrainingMaterial.Read(options, options.Whole("--layers", 4), _ => true);
        using var network = new ComparerNetwork(
            material.States.Width, options.Whole("--width", 128), options.Whole("--joint", 2), options.Number("--dropout", 0.2));
        foreach (var start in options.All("--start").Select(NamedTensors.Read))
        {
            GoOnFrom(start, network);
        }

        var plan = new LearningPlan(
            options.Number("--rate", 1e-3),
            (int)(material.Train.Length * options.Number("--epochs", 8) / BatchSize),
            WarmUp,
            LeastRate,
            options.Number("--minutes", double.PositiveInfinity));
        new ComparerTrainer(material, network, new Random(seed)).Train(plan);
        SafeTensorsWriter.Write(options.Text("--output"), network.named_parameters().Select(entry => (entry.name, (Tensor)entry.parameter)));
    }

    /// <summary>Begins with weights of an earlier training.</summary>
    private static void GoOnFrom(NamedTensors start, ComparerNetwork network)
    {
        using var frozen = no_grad();
        foreach (var (name, parameter) in network.named_parameters())
        {
            parameter.copy_(tensor(start[name], parameter.shape));
        }
    }

    private void Train(LearningPlan plan)
    {
        using var optimizer = optim.AdamW(_network.parameters(), plan.Rate, weight_decay: Decay);
        var report = new LossReport(ReportEvery);
        _network.train();
        while (!plan.IsOver)
        {
            foreach (var batch in Batches().TakeWhile(_ => !plan.IsOver))
            {
                using var scope = NewDisposeScope();
                optimizer.ParamGroups.First().LearningRate = plan.Rate;
                var loss = LossOf(batch);
                optimizer.zero_grad();
                loss.backward();
                nn.utils.clip_grad_norm_(_network.parameters(), GradientLimit);
                optimizer.step();
                plan.Step();
                report.Add(loss.item<float>(), plan);
                if (plan.Done % MeasureEvery == 0)
                {
                    Measure();
                }
            }
        }

        Measure();
    }

    private void Measure() => ComparerMeasurement.Print(_network, _material);

    /// <summary>All pairs in an order of their own, those of a batch of like length.</summary>
    private IEnumerable<TrainingPair[]> Batches()
    {
        var order = _material.Train.ToArray();
        _random.Shuffle(order);
        foreach (var stretch in order.Chunk(BatchSize * BatchesOfLikeLength))
        {
            var batches = stretch.OrderBy(_material.LengthOf).Chunk(BatchSize).ToArray();
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
        var one = _material.States.Batch([.. batch.Select((pair, i) => turned[i] ? Said.SecondOf(pair) : Said.FirstOf(pair))]);
        var other = _material.States.Batch([.. batch.Select((pair, i) => turned[i] ? Said.FirstOf(pair) : Said.SecondOf(pair))]);
        var answers = _network.forward(one, other);
        var contradiction = Loss(answers, 0, batch.Select(pair => (float)pair.Contradiction), batch.Select(pair => (float)pair.Weight));
        var entailment = Loss(
            answers,
            1,
            batch.Select(pair => (float)Math.Max(0, pair.Entailment)),
            batch.Select((pair, i) => pair.Entailment < 0 || turned[i] ? 0 : EntailmentWeight));
        return contradiction + entailment;
    }

    private static Tensor Loss(Tensor answers, int column, IEnumerable<float> wanted, IEnumerable<float> weights)
    {
        var losses = nn.functional.binary_cross_entropy_with_logits(
            answers[TensorIndex.Colon, column], tensor(wanted.ToArray()), reduction: nn.Reduction.None);
        return (losses * tensor(weights.ToArray())).mean();
    }
}
