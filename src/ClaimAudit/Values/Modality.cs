namespace ClaimAudit.Values;

/// <summary>How sure the page is of a claim. Permission is not modality: see <see cref="Force"/>.</summary>
public enum Modality
{
    /// <summary>Stated as a fact, also with <c>typically</c> or <c>as of my last update</c>.</summary>
    Asserted,

    /// <summary><c>likely</c>, <c>probably</c>, <c>presumably</c>.</summary>
    Probable,

    /// <summary><c>may</c>, <c>might</c>, <c>could</c> in the sense of possibility.</summary>
    Possible,

    /// <summary><c>it is unclear whether</c>.</summary>
    Unknown,
}
