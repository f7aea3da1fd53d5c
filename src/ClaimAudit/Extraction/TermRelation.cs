namespace ClaimAudit.Extraction;

/// <summary>How two terms stand to one another.</summary>
internal enum TermRelation
{
    /// <summary>Nothing is known that links them.</summary>
    None,

    /// <summary>Different things of one sort, of which only one can fill a place: Monday and Tuesday.</summary>
    Sibling,

    /// <summary>They exclude each other: include and exclude.</summary>
    Opposite,

    /// <summary>The first is a kind of the second.</summary>
    Narrower,

    /// <summary>The second is a kind of the first.</summary>
    Broader,

    /// <summary>One is made from the other: permit and permission.</summary>
    Related,

    /// <summary>They can stand for one another.</summary>
    Synonym,

    /// <summary>They are one term.</summary>
    Same,
}
