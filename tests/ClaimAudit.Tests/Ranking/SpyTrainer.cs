using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;

namespace ClaimAudit.Tests.Ranking;

/// <summary>Learns nothing but remembers what it saw: the score is the number of the training it came of.</summary>
internal sealed class SpyTrainer : IRankerTrainer, IScorer
{
    private int _number;

    public List<string[]> GroupsSeen { get; } = [];

    public string Name => "spy";

    public IScorer Train(ImmutableArray<TrainingRow> rows)
    {
        GroupsSeen.Add([.. rows.Select(row => row.Group).Distinct(StringComparer.Ordinal)]);
        return new SpyTrainer { _number = GroupsSeen.Count - 1 };
    }

    public double Score(PairFeatures features) => _number;
}
