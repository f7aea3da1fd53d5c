using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>What became of one pair of claims: the finding it made, or what stopped it.</summary>
/// <param name="First">The claim of the first answer.</param>
/// <param name="Second">The claim of the second answer.</param>
/// <param name="Proposition">What the pair would disagree about.</param>
/// <param name="Verdict">The verdict; null for a near miss.</param>
/// <param name="Rule">The rule that fired, or would have; empty where no rule came into question.</param>
/// <param name="StoppedBy">The gate or exception that stopped the pair; empty for a finding.</param>
/// <param name="Reasons">What matched and what was opposed, with the cue words.</param>
public sealed record PairExplanation(
    FindingSide First,
    FindingSide Second,
    string Proposition,
    Verdict? Verdict,
    string Rule,
    string StoppedBy,
    ImmutableArray<string> Reasons)
{
    /// <summary>What a ranker sees of the pair; null where it was never read.</summary>
    public PairFeatures? Features { get; init; }
}
