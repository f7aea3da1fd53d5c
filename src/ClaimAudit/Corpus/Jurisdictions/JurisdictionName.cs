namespace ClaimAudit.Corpus.Jurisdictions;

/// <summary>A phrase that names a jurisdiction, or only seems to.</summary>
/// <param name="Phrase">The phrase as written.</param>
/// <param name="Jurisdiction">What it names; null for a phrase that holds a name and means something else.</param>
/// <param name="IsAmbiguous">Whether the phrase alone is no proof.</param>
internal sealed record JurisdictionName(string Phrase, string? Jurisdiction, bool IsAmbiguous);
