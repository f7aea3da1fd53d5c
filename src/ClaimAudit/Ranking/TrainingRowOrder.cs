namespace ClaimAudit.Ranking;

/// <summary>Orders rows by what they hold, so that sums over them come out the same in whatever order they were given.</summary>
internal sealed class TrainingRowOrder : IComparer<TrainingRow>
{
    public static TrainingRowOrder Instance { get; } = new();

    public int Compare(TrainingRow? x, TrainingRow? y)
    {
        var order = string.CompareOrdinal(x!.Group, y!.Group);
        order = order != 0 ? order : x.Found.CompareTo(y.Found);
        order = order != 0 ? order : Nullable.Compare(x.Label, y.Label);
        return order != 0 ? order : x.Features.Values.AsSpan().SequenceCompareTo(y.Features.Values.AsSpan());
    }
}
