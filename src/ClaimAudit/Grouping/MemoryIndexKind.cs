namespace ClaimAudit.Grouping;

/// <summary>The index in memory, under the name <c>memory</c>.</summary>
internal sealed class MemoryIndexKind : IClaimIndexKind
{
    public string Name => "memory";

    public string Place => string.Empty;

    public IClaimIndex Create(string place) => new MemoryClaimIndex();
}
