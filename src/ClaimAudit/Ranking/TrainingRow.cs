using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>A finding whose truth a person has labelled.</summary>
/// <param name="Features">What a ranker sees of it.</param>
/// <param name="Found">The verdict the rules gave.</param>
/// <param name="Label">The verdict a person gave; null for compatible.</param>
/// <param name="Group">What it must not be parted from when training and testing rows are parted: the page, or the source of a pair.</param>
public sealed record TrainingRow(PairFeatures Features, Verdict Found, Verdict? Label, string Group)
{
    /// <summary>Whether the label is what a scorer learns to foresee: a contradiction.</summary>
    public bool IsContradiction => Label == Verdict.Contradiction;

    /// <summary>Whether the rules' verdict is no stronger than the label.</summary>
    public bool IsRight => Label >= Found;
}
