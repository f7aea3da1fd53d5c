using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Trains the comparer, and the upper layers of the encoder with it.</summary>
internal static class ComparerTrainer
{
    private const int WarmUp = 200;
    private const int ReportEvery = 200;
    private const int MeasureEvery = 1000;
    private const double LeastRate = 0.02;
    private const double TunedDropout = 0.1;

    /// <summary>Trains as the options say, and writes the weights.</summary>
    public static void Run(MeaningOptions options)
    {
        var seed = options.Whole("--seed", 5);
        set_num_threads(1);
        random.manual_seed(seed);
        var shape = NetworkShape.Of(options);
        var material = TrainingMaterial.Read(options, shape.Frozen, _ => true);
        var dropout = options.Number("--dropout", 0.2);
        using var network = new PairNetwork(
            material.States, NamedTensors.Read(options.Text("--encoder")), shape, new DropoutShares(TunedDropout, dropout, dropout));
        EarlierWeights.Take(options.All("--start"), network.Named);
        using var learner = new PairLearner(
            network.ComparerWeights, Plan(options, material, "--rate", 1e-3), network.TunedWeights, Plan(options, material, "--tuned-rate", 1e-4));
        Train(network, material, learner, new Random(seed));
        SafeTensorsWriter.Write(options.Text("--output"), network.Named);
    }

    private static LearningPlan Plan(MeaningOptions options, TrainingMaterial material, string rate, double usual) =>
        new(
            options.Number(rate, usual),
            (int)(material.Train.Length * options.Number("--epochs", 8) / PairBatches.Size),
            WarmUp,
            LeastRate,
            options.Number("--minutes", double.PositiveInfinity));

    private static void Train(PairNetwork network, TrainingMaterial material, PairLearner learner, Random random)
    {
        var report = new LossReport(ReportEvery);
        var batches = new PairBatches(material.Train, material.States.LengthOf, PairBatches.Size, random);
        network.Learn();
        foreach (var batch in batches.Endless().TakeWhile(_ => !learner.Plan.IsOver))
        {
            using var scope = NewDisposeScope();
            var loss = PairLoss.Of(network, batch, random);
            learner.Learn(loss);
            report.Add(loss.item<float>(), learner.Plan);
            if (learner.Plan.Done % MeasureEvery == 0)
            {
                ComparerMeasurement.Print(network, material);
            }
        }

        ComparerMeasurement.Print(network, material);
    }
}
