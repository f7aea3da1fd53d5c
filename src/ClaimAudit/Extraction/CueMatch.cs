using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Cue words found in a sentence.</summary>
/// <param name="Kind">The feature they show.</param>
/// <param name="Value">The value's name in the rule files.</param>
/// <param name="First">The first token, from 0.</param>
/// <param name="End">The token behind the last.</param>
internal readonly record struct CueMatch(CueKind Kind, string Value, int First, int End)
{
    /// <summary>Whether the token stands among the cue's words.</summary>
    public bool Covers(int token) => token >= First && token < End;
}
