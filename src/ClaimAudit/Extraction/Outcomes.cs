namespace ClaimAudit.Extraction;

/// <summary>How one place can stand to another in a quality; a sentence may leave several open.</summary>
[Flags]
internal enum Outcomes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It has less of it.</summary>
    Less = 1,

    /// <summary>Both have as much.</summary>
    Equal = 2,

    /// <summary>It has more.</summary>
    More = 4,
}
