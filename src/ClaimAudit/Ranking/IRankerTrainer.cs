using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>Makes scorers of labelled rows. The same rows in the same order make the same scorer.</summary>
public interface IRankerTrainer
{
    /// <summary>The name under which its figures are shown.</summary>
    string Name { get; }

    /// <summary>A scorer that has learned the rows.</summary>
    /// <param name="rows">Rows of both labels, at least one of each.</param>
    IScorer Train(ImmutableArray<TrainingRow> rows);
}
