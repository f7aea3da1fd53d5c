namespace ClaimAudit.Training.Syntax;

/// <summary>The parts of a treebank.</summary>
internal enum TreebankPart
{
    /// <summary>For learning.</summary>
    Train,

    /// <summary>For choosing settings.</summary>
    Dev,

    /// <summary>For reporting.</summary>
    Test,
}
