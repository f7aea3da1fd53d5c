namespace ClaimAudit.Language;

/// <summary>How strongly the lexicon says that two words are opposites.</summary>
public enum Antonymy : byte
{
    /// <summary>Nothing is known to oppose them.</summary>
    None,

    /// <summary>Opposed by way of synonyms or of an adjective cluster, as <c>arid</c> and <c>moist</c>.</summary>
    Indirect,

    /// <summary>Listed as a pair of opposites, as <c>dry</c> and <c>wet</c>.</summary>
    Direct,
}
