using System.Collections.Immutable;
using ClaimAudit.Language;
namespace ClaimAudit.Extraction.Quantities;
/// <summary>stub</summary>
public sealed class QuantityReader
{
    /// <summary>stub</summary>
    public ImmutableArray<Quantity> Read(Sentence sentence) => sentence is null ? [] : [];
}
