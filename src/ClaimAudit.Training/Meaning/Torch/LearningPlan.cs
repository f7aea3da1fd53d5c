using System.Diagnostics;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Says how fast to learn, and when to stop: first ever faster, then ever more slowly.</summary>
internal sealed class LearningPlan
{
    private readonly double _rate;
    private readonly int _steps;
    private readonly int _warmUp;
    private readonly double _least;
    private readonly double _minutes;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>A plan that begins now.</summary>
    /// <param name="rate">The highest rate.</param>
    /// <param name="steps">How many steps there are to be.</param>
    /// <param name="warmUp">Behind how many of them the rate is at its highest.</param>
    /// <param name="least">The share of the rate below which it does not fall.</param>
    /// <param name="minutes">The most time to take.</param>
    public LearningPlan(double rate, int steps, int warmUp, double least, double minutes)
    {
        _rate = rate;
        _steps = steps;
        _warmUp = warmUp;
        _least = least;
        _minutes = minutes;
    }

    /// <summary>The steps that are done.</summary>
    public int Done { get; private set; }

    /// <summary>Whether it is time to stop.</summary>
    public bool IsOver => Done >= _steps || _clock.Elapsed.TotalMinutes > _minutes;

    /// <summary>The rate of the step at hand.</summary>
    public double Rate =>
        _rate * Math.Min(1, (Done + 1.0) / _warmUp) * Math.Max(_least, 1 - Math.Max((double)Done / _steps, _clock.Elapsed.TotalMinutes / _minutes));

    /// <summary>Counts a step.</summary>
    public void Step() => Done++;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"step {Done}/{_steps}, {_clock.Elapsed.TotalMinutes:0.0} min");
}
