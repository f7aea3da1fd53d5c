namespace ClaimAudit.Values;

/// <summary>How strongly two claims conflict. Ordered: the stronger is the greater.</summary>
public enum Verdict
{
    /// <summary>An editor would want to reconcile the two, but a hedge, an exception or a vaguer scope leaves a reading where both hold.</summary>
    Tension,

    /// <summary>No reasonable reader accepts both as published.</summary>
    Contradiction,
}
