using System.Diagnostics;
using System.Globalization;

namespace ClaimAudit.Benchmarks;

/// <summary>Measures and prints, a line each.</summary>
internal sealed class TimeSheet(TextWriter output)
{
    /// <summary>The time of one run, whatever it costs.</summary>
    public TResult Once<TResult>(string name, Func<TResult> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Write(name, watch.Elapsed);
        return result;
    }

    /// <summary>The middle time of several runs after three that do not count.</summary>
    public TimeSpan Median(string name, int runs, Func<object> work)
    {
        for (var i = 0; i < 3; i++)
        {
            work();
        }

        var times = Enumerable.Range(0, runs).Select(_ => Time(work)).Order().ToArray();
        Write(name, times[runs / 2]);
        return times[runs / 2];
    }

    public void Write(string name, TimeSpan time) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-56} {time.TotalMilliseconds,12:0.000} ms"));

    public void Ratio(string name, double ratio) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-56} {ratio,12:0.00}"));

    private static TimeSpan Time(Func<object> work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }
}
