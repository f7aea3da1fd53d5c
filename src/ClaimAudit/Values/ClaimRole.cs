namespace ClaimAudit.Values;

/// <summary>What the page does with a claim. Only the first two are the page's own word.</summary>
public enum ClaimRole
{
    /// <summary>The page says it.</summary>
    Asserted,

    /// <summary>The page takes it for granted: "the data shared with ICE is encrypted" takes it that data is shared.</summary>
    Presupposed,

    /// <summary>The page recommends it: "agencies should …", "it is advisable to …".</summary>
    Advice,

    /// <summary>One of several courses that are open or proposed: "options include …", "bill 12 would …"; or what holds in other
    /// places: "some other states have agreements".</summary>
    Alternative,

    /// <summary>Said of a case that need not occur: "if data were shared".</summary>
    Hypothetical,

    /// <summary>Asked, not said.</summary>
    Question,

    /// <summary>Somebody else's view: "advocates argue that …".</summary>
    Reported,
}
