using System.Globalization;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Prints the mean loss now and then.</summary>
/// <param name="every">After how many steps.</param>
internal sealed class LossReport(int every)
{
    private double _sum;

    /// <summary>Counts the loss of a step, and prints the mean when it is time.</summary>
    public void Add(double loss, LearningPlan plan)
    {
        _sum += loss;
        if (plan.Done % every == 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan}, loss {_sum / every:0.0000}"));
            _sum = 0;
        }
    }
}
