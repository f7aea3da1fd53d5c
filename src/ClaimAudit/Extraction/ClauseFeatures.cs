using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>What the words around a clause make of it.</summary>
internal sealed record ClauseFeatures
{
    /// <summary>The deontic force set on the clause's act.</summary>
    public Force Force { get; init; }

    /// <summary>Whether a rule of that force is denied ("no law requires"), or, without force, the fact.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the page is.</summary>
    public Modality Modality { get; init; }

    /// <summary>What the page does with the clause.</summary>
    public ClaimRole Role { get; init; }

    /// <summary>The denial is said of the theme: "no agreement", "nothing".</summary>
    public bool ThemeDenied { get; init; }

    /// <summary>The verb itself carries a negation that has not yet been turned into force or polarity.</summary>
    public bool VerbNegated { get; init; }

    /// <summary>Holds only under a condition that the sentence names.</summary>
    public bool Conditional { get; init; }

    /// <summary>Said of every case, with emphasis: any, every, never, not even.</summary>
    public bool Universal { get; init; }

    /// <summary>Said of some cases and denied of all others.</summary>
    public bool Only { get; init; }

    /// <summary>Said of some cases or within limits only.</summary>
    public bool Limited { get; init; }

    /// <summary>Said of a time that is over, and dated so.</summary>
    public bool Past { get; init; }

    /// <summary>Said with <c>would</c>.</summary>
    public bool Would { get; init; }

    /// <summary>Told in a past tense.</summary>
    public bool PastTense { get; init; }

    /// <summary>The predicate is itself the word of force and any act on the theme is meant: "animals are banned".</summary>
    public bool AnyAct { get; init; }

    /// <summary>Set for a clause that only carries the force of another: "are required".</summary>
    public bool CarrierOnly { get; init; }
}
