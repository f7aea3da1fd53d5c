using System.Collections.Immutable;
using System.Text;

namespace ClaimAudit.Ranking;

/// <summary>The linear ranker: a readable file of weights, the same bytes for the same labels.</summary>
internal sealed class LinearRankerKind : IRankerKind
{
    public string Name => "linear";

    public ComparedTraining Train(ImmutableArray<TrainingRow> rows, int folds) => ComparedTraining.Of(rows, [new TunedLinearTrainer()], folds);

    public void Write(LearnedRanker ranker, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        RankerFile.Write(ranker, text);
    }
}
