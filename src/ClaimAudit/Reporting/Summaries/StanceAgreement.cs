namespace ClaimAudit.Reporting.Summaries;

/// <summary>How the cells of one row of a stance matrix stand to each other. Ordered: the graver is the greater.</summary>
public enum StanceAgreement
{
    /// <summary>All that speak say the same.</summary>
    Agree,

    /// <summary>Some say yes and some no, and no finding was made of it: other states, other times, a hedge.</summary>
    Differ,

    /// <summary>At least one finding was made of it.</summary>
    Disputed,
}
