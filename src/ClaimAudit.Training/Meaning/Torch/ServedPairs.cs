using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Serves pairs in batches of one source each, one source more often than another.</summary>
internal sealed class ServedPairs
{
    private readonly List<(double Share, IEnumerator<TrainingPair[]> Batches)> _sources;
    private readonly Random _random;

    /// <summary>Takes pairs.</summary>
    /// <param name="material">Holds the pairs; those of sources that have no share are not served.</param>
    /// <param name="shares">How often each source is served; where none is named, all pairs are served alike.</param>
    /// <param name="size">How many pairs a batch has.</param>
    /// <param name="random">Draws the order.</param>
    public ServedPairs(PageMaterial material, IReadOnlyCollection<SourceShare> shares, int size, Random random)
    {
        IEnumerator<TrainingPair[]> Batches(IEnumerable<TrainingPair> pairs) =>
            new PairBatches([.. pairs], material.States.LengthOf, size, random).Endless().GetEnumerator();

        var sources = material.Pairs.ToLookup(pair => pair.Source, StringComparer.Ordinal);
        _random = random;
        _sources = shares.Count == 0
            ? [(1, Batches(material.Pairs))]
            : [.. shares.Where(share => sources.Contains(share.Source)).Select(share => (share.Share, Batches(sources[share.Source])))];
    }

    /// <summary>The next batch; none where there are no pairs.</summary>
    public TrainingPair[] Next()
    {
        var drawn = _random.NextDouble() * _sources.Sum(source => source.Share);
        foreach (var (share, batches) in _sources)
        {
            drawn -= share;
            if (drawn < 0)
            {
                return batches.MoveNext() ? batches.Current : [];
            }
        }

        return [];
    }
}
