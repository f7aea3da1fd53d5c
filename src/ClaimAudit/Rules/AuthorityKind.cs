namespace ClaimAudit.Rules;

/// <summary>What sort of thing holds or acts alike everywhere.</summary>
public enum AuthorityKind
{
    /// <summary>A law, or the whole of an order of laws.</summary>
    Law,

    /// <summary>A programme or system, run in one way wherever it is used.</summary>
    Programme,

    /// <summary>An office that acts everywhere.</summary>
    Agency,
}
