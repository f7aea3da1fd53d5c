using ClaimAudit.Grouping;

namespace ClaimAudit.Tests.Grouping;

/// <summary>A kind that stands in for one of a fuller build.</summary>
internal sealed class HandmadeIndexKind : IClaimIndexKind
{
    public string Name => "lucene";

    public string Place => "DIR";

    public IClaimIndex Create(string place) =>
        place == "a=b" ? new MemoryClaimIndex() : throw new ArgumentException("the place did not arrive whole", nameof(place));
}
