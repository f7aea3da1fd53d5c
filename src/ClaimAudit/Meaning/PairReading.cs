namespace ClaimAudit.Meaning;

/// <summary>What the reader made of two sentences put side by side.</summary>
/// <param name="Contradiction">How likely they are to contradict one another, from 0 to 1.</param>
/// <param name="Conflict">How likely they are to be in conflict of either kind, from 0 to 1: to contradict one another or to stand in tension.</param>
internal readonly record struct PairReading(float Contradiction, float Conflict)
{
    private const float LeastContradiction = 0.2f;
    private const float LeastConflict = 0.5f;

    /// <summary>Whether either is likely enough that another judge is worth asking.</summary>
    public bool MayConflict => Contradiction >= LeastContradiction || Conflict >= LeastConflict;
}
