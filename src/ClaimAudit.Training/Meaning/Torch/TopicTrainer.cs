using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains the topic map: of all sentences of a batch, a sentence's partner shall be the nearest, whether the two agree
/// or not (InfoNCE; van den Oord, Li and Vinyals, 2018).</summary>
internal sealed class TopicTrainer
{
    private const int BatchSize = 96;
    private const int ReportEvery = 40;
    private const int MeasureEvery = 160;
    private const double LeastRate = 0.05;
    private const float Never = -1e4f;

    private readonly TrainingMaterial _material;
    private readonly TopicNetwork _network;
    private readonly Random _random;

    private TopicTrainer(TrainingMaterial material, TopicNetwork network, Random random)
    {
        _material = material;
        _network = network;
        _random = random;
    }

    /// <summary>Trains as the options say, and writes the weights.</summary>
    public static void Run(MeaningOptions options)
    {
        var seed = options.Whole("--seed", 7);
        set_num_threads(1);
        random.manual_seed(seed);
        var material = TrainingMaterial.Read(options, options.Whole("--layers", 2), pair => pair.SharesTopic && pair.Group.Length > 0);
        using var network = new TopicNetwork(material.States.Width, options.Whole("--width", 128));
        var plan = new LearningPlan(
            options.Number("--rate", 2e-3),
            (int)(material.Train.Length * options.Number("--epochs", 8) / BatchSize),
            warmUp: 1,
            LeastRate,
            options.Number("--minutes", double.PositiveInfinity));
        new TopicTrainer(material, network, new Random(seed)).Train(plan);
        SafeTensorsWriter.Write(options.Text("--output"), network.Weights);
    }

    private void Train(LearningPlan plan)
    {
        using var optimizer = optim.Adam(_network.parameters(), plan.Rate);
        var report = new LossReport(ReportEvery);
        while (!plan.IsOver)
        {
            foreach (var batch in Batches().TakeWhile(_ => !plan.IsOver))
            {
                using var scope = NewDisposeScope();
                optimizer.ParamGroups.First().LearningRate = plan.Rate;
                var loss = LossOf(batch);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
                plan.Step();
                report.Add(loss.item<float>(), plan);
                if (plan.Done % MeasureEvery == 0)
                {
                    TopicMeasurement.Print(_network, _material);
                }
            }
        }

        TopicMeasurement.Print(_network, _material);
    }

    /// <summary>All pairs in an order of their own, those of a group side by side, since they are the hardest to tell apart.</summary>
    private TrainingPair[][] Batches()
    {
        var order = _material.Train.ToArray();
        _random.Shuffle(order);
        var groups = order.GroupBy(pair => pair.Group, StringComparer.Ordinal).ToArray();
        _random.Shuffle(groups);
        var batches = groups.SelectMany(group => group).Chunk(BatchSize).ToArray();
        _random.Shuffle(batches);
        return batches;
    }

    private Tensor LossOf(TrainingPair[] batch)
    {
        var one = _network.forward(_material.States.Batch([.. batch.Select(Said.FirstOf)]));
        var other = _network.forward(_material.States.Batch([.. batch.Select(Said.SecondOf)]));
        var nearness = (one.matmul(other.T) * _network.Sharpness) + tensor(Barriers(batch), [batch.Length, batch.Length]);
        var own = arange(batch.Length, ScalarType.Int64);
        return nn.functional.cross_entropy(nearness, own) + nn.functional.cross_entropy(nearness.T, own);
    }

    /// <summary>Pairs that repeat a sentence say nothing against one another.</summary>
    private static float[] Barriers(TrainingPair[] batch)
    {
        var barriers = new float[batch.Length * batch.Length];
        for (var i = 0; i < batch.Length; i++)
        {
            for (var j = 0; j < batch.Length; j++)
            {
                var repeats = batch[i].A == batch[j].A || batch[i].B == batch[j].B || batch[i].A == batch[j].B;
                barriers[(i * batch.Length) + j] = i != j && repeats ? Never : 0;
            }
        }

        return barriers;
    }
}
