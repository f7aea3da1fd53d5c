namespace ClaimAudit.Rules;

/// <summary>In what two claims about the same thing can stand opposed.</summary>
public enum Opposition
{
    /// <summary>One affirms what the other denies.</summary>
    Polarity,

    /// <summary>A thing exists on one side and not on the other.</summary>
    Existence,

    /// <summary>The deontic square: required, permitted, prohibited, not required.</summary>
    Force,

    /// <summary>All, none, only, some: a general statement and its counter-example.</summary>
    Quantifier,

    /// <summary>Different figures for the same quantity.</summary>
    Quantity,

    /// <summary>Different dates or durations, or before against after.</summary>
    Time,

    /// <summary>Words that exclude each other in the same place.</summary>
    Antonym,

    /// <summary>Places on one scale that exclude each other.</summary>
    Degree,

    /// <summary>Values of which only one can hold: who decides, which day, where.</summary>
    Exclusive,

    /// <summary>A comparison with others that the others deny.</summary>
    Comparison,

    /// <summary>The reader of meaning takes the two sentences to contradict one another, in whatever words.</summary>
    Meaning,
}
