namespace ClaimAudit.Reporting.Summaries;

/// <summary>What a piece of a passage is.</summary>
public enum PassageMark
{
    /// <summary>Words around the quote.</summary>
    Context,

    /// <summary>Words of the quote.</summary>
    Quote,

    /// <summary>Words of the quote that made the claim what it is.</summary>
    Cue,
}
