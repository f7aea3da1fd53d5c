namespace ClaimAudit.Language;

/// <summary>Relations between synsets, as two bits of the lexicon's file.</summary>
internal enum SynsetLinkKind : byte
{
    /// <summary>The target is more general.</summary>
    Hypernym,

    /// <summary>The target is of the same adjective cluster.</summary>
    Similar,

    /// <summary>Some word of the target is the opposite of some word here.</summary>
    Antonym,

    /// <summary>Doing this implies doing the target.</summary>
    Entailment,
}
