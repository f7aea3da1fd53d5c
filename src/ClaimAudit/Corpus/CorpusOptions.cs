namespace ClaimAudit.Corpus;

/// <summary>What a caller may set for the reading of pages.</summary>
/// <param name="Jurisdictions">Jurisdictions that are set and not taken from the page; null for none.</param>
public sealed record CorpusOptions(JurisdictionOverrides? Jurisdictions = null);
