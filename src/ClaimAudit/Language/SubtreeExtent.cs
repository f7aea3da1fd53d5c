namespace ClaimAudit.Language;

/// <summary>How far a subtree reaches.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Size">How many words it holds.</param>
internal readonly record struct SubtreeExtent(int First, int Last, int Size)
{
    /// <summary>Both subtrees together.</summary>
    public SubtreeExtent With(SubtreeExtent other) =>
        new(Math.Min(First, other.First), Math.Max(Last, other.Last), Size + other.Size);
}
