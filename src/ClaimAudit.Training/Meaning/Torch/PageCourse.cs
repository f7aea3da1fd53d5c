using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A course of learning from pages: step after step, measured now and then by the moving average of the weights, which is
/// what stays in the end.</summary>
internal static class PageCourse
{
    private const int MeasureEvery = 400;
    private const double LeastRate = 0.02;

    /// <summary>How fast to learn, as the options say.</summary>
    /// <param name="options">The options of the trainer.</param>
    /// <param name="rate">The option that names the highest rate.</param>
    /// <param name="usual">The highest rate where it is not named.</param>
    /// <param name="warmUp">Behind how many steps the rate is at its highest.</param>
    public static LearningPlan Plan(MeaningOptions options, string rate, double usual, int warmUp) =>
        new(options.Number(rate, usual), options.Whole("--steps", 2000), warmUp, LeastRate, options.Number("--minutes", double.PositiveInfinity));

    /// <summary>Learns until the plan is over.</summary>
    /// <param name="learner">Changes the weights.</param>
    /// <param name="weights">All weights that are kept.</param>
    /// <param name="report">Prints the loss.</param>
    /// <param name="nextLoss">The loss of the next step.</param>
    /// <param name="measure">Measures the weights as they are and prints what it found.</param>
    public static void Run(PairLearner learner, IEnumerable<Tensor> weights, LossReport report, Func<Tensor> nextLoss, Action measure)
    {
        using var average = new MovingAverage(weights);
        measure();
        while (!learner.Plan.IsOver)
        {
            using var scope = NewDisposeScope();
            var loss = nextLoss();
            learner.Learn(loss);
            average.Follow(learner.Plan.Done);
            report.Add(loss.item<float>(), learner.Plan);
            if (learner.Plan.Done % MeasureEvery == 0)
            {
                average.Exchange();
                measure();
                average.Exchange();
            }
        }

        average.Exchange();
        measure();
    }
}
