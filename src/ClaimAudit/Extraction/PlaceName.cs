namespace ClaimAudit.Extraction;

/// <summary>A jurisdiction that a sentence names.</summary>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct PlaceName(string Jurisdiction, int First, int End)
{
    /// <summary>Whether a token belongs to the name.</summary>
    public bool Covers(int token) => token >= First && token < End;
}
