using System.Collections.Immutable;

namespace ClaimAudit.Corpus;

/// <summary>Jurisdictions set by the user. What is set for all pages goes before what is set for some.</summary>
/// <param name="ForAll">The jurisdiction of every page (<c>--jurisdiction</c>); null where none is set.</param>
/// <param name="ByPath">Jurisdictions of some pages (<c>claimaudit.yml</c>); the first that fits a page counts.</param>
public sealed record JurisdictionOverrides(string? ForAll, ImmutableArray<JurisdictionOverride> ByPath)
{
    /// <summary>None set.</summary>
    public static JurisdictionOverrides None { get; } = new(null, []);

    /// <summary>The jurisdiction set for a document id; null where none is.</summary>
    public string? For(string documentId) =>
        ForAll ?? ByPath.FirstOrDefault(one => one.Fits(documentId))?.Jurisdiction;
}
