using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>A kind of ranker that this build cannot train.</summary>
/// <param name="name">The name under which a fuller build knows it.</param>
/// <param name="property">The build property that adds it.</param>
internal sealed class AbsentRankerKind(string name, string property) : IRankerKind
{
    public string Name => name;

    public ComparedTraining Train(ImmutableArray<TrainingRow> rows, int folds) => throw new RankerTrainingException(
        $"the trainer \"{name}\" is not built in; build with -p:{property}=true (the README's section on Lucene.Net and Microsoft.ML says how), or choose linear");

    public void Write(LearnedRanker ranker, Stream output) => throw new NotSupportedException();
}
