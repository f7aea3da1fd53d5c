using System.Collections.Immutable;

namespace ClaimAudit.Evaluation;

/// <summary>The labels folded to pairs of answers: the gravest label of a pair is the pair's.</summary>
internal sealed class LabelledPairs
{
    private readonly ILookup<AnswerPair, AnswerLabel> _labels;

    public LabelledPairs(IEnumerable<AnswerLabel> labels)
    {
        _labels = labels.ToLookup(label => label.Pair);
        Contradictions = Of(LabelVerdict.Contradiction);
        Tensions = Of(LabelVerdict.Tension);
        Compatible = Of(LabelVerdict.Compatible);
        TensionsInBothReadings =
        [
            .. Tensions.Where(pair => _labels[pair].Any(label => label.InBothReadings)),
        ];
    }

    public ImmutableSortedSet<AnswerPair> Contradictions { get; }

    public ImmutableSortedSet<AnswerPair> Tensions { get; }

    public ImmutableSortedSet<AnswerPair> TensionsInBothReadings { get; }

    public ImmutableSortedSet<AnswerPair> Compatible { get; }

    public IEnumerable<AnswerLabel> LabelsOf(AnswerPair pair) => _labels[pair];

    public AnswerLabel FirstContradiction(AnswerPair pair) =>
        _labels[pair].First(label => label.Verdict == LabelVerdict.Contradiction);

    private ImmutableSortedSet<AnswerPair> Of(LabelVerdict verdict) =>
    [
        .. _labels.Where(labels => labels.Max(label => label.Verdict) == verdict).Select(labels => labels.Key),
    ];
}
