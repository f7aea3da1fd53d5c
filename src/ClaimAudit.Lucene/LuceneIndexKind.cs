using ClaimAudit.Grouping;

namespace ClaimAudit.Lucene;

/// <summary>The index in a Lucene.Net folder, under the name <c>lucene</c>.</summary>
public sealed class LuceneIndexKind : IClaimIndexKind
{
    /// <inheritdoc/>
    public string Name => "lucene";

    /// <inheritdoc/>
    public string Place => "DIR";

    /// <inheritdoc/>
    public IClaimIndex Create(string place) => LuceneClaimIndex.Create(place);
}
