using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Ranking;

/// <summary>Labelled findings made by a rule of thumb: the more is covered and the surer both sides are, the sooner it is a contradiction.</summary>
internal static class SampleRows
{
    public static PairFeatures Pair(
        double coverage = 0.5, double shared = 0.5, double unsure = 0, Opposition kind = Opposition.Polarity, double words = 1) =>
        PairFeatures.Of([.. PairFeatures.Names.Select(name => name switch
        {
            "coverage" => coverage,
            "terms-shared" => shared,
            "unsure" => unsure,
            "words" => words,
            "same-thing" => 0.5,
            _ => name == "opposed-" + ReportNames.Of(kind) ? 1 : 0,
        })]);

    public static double Value(PairFeatures pair, string name) => pair.Values[PairFeatures.Names.IndexOf(name)];

    public static TrainingRow Row(PairFeatures pair, Verdict? label, string group = "page", Verdict found = Verdict.Contradiction) =>
        new(pair, found, label, group);

    /// <summary>Rows over six pages; a tenth of the labels is against the rule of thumb.</summary>
    public static ImmutableArray<TrainingRow> Many(int count = 240, int seed = 7)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Made(random, i))];
    }

    /// <summary>Rows that one threshold on the coverage parts without error.</summary>
    public static ImmutableArray<TrainingRow> Clean(int count = 60) =>
    [
        .. Enumerable.Range(0, count).Select(i => Row(
            Pair(coverage: i % 2 == 0 ? 0.9 : 0.1),
            i % 2 == 0 ? Verdict.Contradiction : null,
            "page " + (i % 5).ToString(CultureInfo.InvariantCulture))),
    ];

    private static TrainingRow Made(Random random, int i)
    {
        var pair = Pair(
            random.NextDouble(),
            random.NextDouble(),
            random.Next(4) / 3.0,
            (Opposition)random.Next(4),
            random.Next(5));
        var likely = Value(pair, "coverage") + Value(pair, "terms-shared") - Value(pair, "unsure") > 0.4;
        var label = likely ^ (random.Next(10) == 0) ? Verdict.Contradiction : random.Next(2) == 0 ? Verdict.Tension : (Verdict?)null;
        return Row(pair, label, "page " + (i % 6).ToString(CultureInfo.InvariantCulture), random.Next(3) == 0 ? Verdict.Tension : Verdict.Contradiction);
    }
}
