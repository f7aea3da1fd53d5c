using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Serves pairs in batches.</summary>
/// <param name="pairs">The pairs.</param>
/// <param name="lengthOf">How long a pair is.</param>
/// <param name="size">How many pairs a batch has.</param>
/// <param name="random">Draws the order.</param>
internal sealed class PairBatches(IReadOnlyCollection<TrainingPair> pairs, Func<TrainingPair, int> lengthOf, int size, Random random)
{
    /// <summary>How many pairs a batch usually has.</summary>
    public const int Size = 64;

    private const int MostOfASentence = 24;
    private const int GroupsOfLikeLength = 220;

    /// <summary>All pairs again and again, each time in another order; no batch where there are no pairs.</summary>
    public IEnumerable<TrainingPair[]> Endless()
    {
        while (pairs.Count > 0)
        {
            foreach (var batch in Once())
            {
                yield return batch;
            }
        }
    }

    /// <summary>All pairs in an order of their own: those of one sentence side by side, since then it is read once, and those of
    /// a batch of like length.</summary>
    private IEnumerable<TrainingPair[]> Once()
    {
        var order = pairs.ToArray();
        random.Shuffle(order);
        var groups = order.GroupBy(pair => (pair.Source, pair.A)).SelectMany(group => group.Chunk(MostOfASentence)).ToArray();
        random.Shuffle(groups);
        foreach (var stretch in groups.Chunk(GroupsOfLikeLength))
        {
            var batches = stretch.OrderBy(group => group.Max(lengthOf)).SelectMany(group => group).Chunk(size).ToArray();
            random.Shuffle(batches);
            foreach (var batch in batches)
            {
                yield return batch;
            }
        }
    }
}
