namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>What two stances are to one another. Those of which nothing is said are compatible.</summary>
internal enum StanceOpposition
{
    /// <summary>Flat sentences of the two cannot both hold.</summary>
    Contradiction,

    /// <summary>They hardly go together.</summary>
    Tension,

    /// <summary>It depends on the words; nothing is learnt from their sentences.</summary>
    Open,
}
