using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>A kind of ranker a user can choose to train.</summary>
public interface IRankerKind
{
    /// <summary>The name by which it is chosen, in lower case.</summary>
    string Name { get; }

    /// <summary>Trains it.</summary>
    /// <param name="rows">The labelled findings, in any order.</param>
    /// <param name="folds">How many folds rows are held aside in, from 2.</param>
    /// <exception cref="RankerTrainingException">The rows are of one label or one group only, or this kind is not built in.</exception>
    ComparedTraining Train(ImmutableArray<TrainingRow> rows, int folds);

    /// <summary>Writes a ranker of this kind.</summary>
    /// <param name="ranker">What training made.</param>
    /// <param name="output">Where to; stays open.</param>
    void Write(LearnedRanker ranker, Stream output);
}
