namespace ClaimAudit.Rules;

/// <summary>What sort of thing a concept is.</summary>
public enum ConceptKind
{
    /// <summary>Something done: share, notify.</summary>
    Act,

    /// <summary>Something that exists or is acted on: an agreement, data.</summary>
    Thing,

    /// <summary>Somebody: ICE, a state agency, the tenant.</summary>
    Party,

    /// <summary>A property: transparent, mandatory.</summary>
    Quality,

    /// <summary>A law, policy, rule or clause: a thing that makes acts required, allowed or forbidden.</summary>
    Norm,
}
