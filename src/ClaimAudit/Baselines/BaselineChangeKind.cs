namespace ClaimAudit.Baselines;

/// <summary>What an update did about one finding.</summary>
public enum BaselineChangeKind
{
    /// <summary>A finding was entered.</summary>
    Added,

    /// <summary>An entry was struck out: its finding is gone.</summary>
    Dropped,

    /// <summary>An entry was carried over to new words for the same claims.</summary>
    Reworded,

    /// <summary>An entry got another state or reason.</summary>
    Judged,

    /// <summary>An entry now stands for more or fewer pairs of answers.</summary>
    Recounted,

    /// <summary>An entry was struck out because the finding was confirmed as one to mend.</summary>
    Reopened,

    /// <summary>A finding was not entered, since it was confirmed or nobody gave a reason; it stays new.</summary>
    LeftOut,
}
