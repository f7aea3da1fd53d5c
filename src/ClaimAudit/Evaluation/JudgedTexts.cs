using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>A labelled pair of texts and what the engine made of it.</summary>
/// <param name="Texts">The pair.</param>
/// <param name="Judgement">The engine's word.</param>
public sealed record JudgedTexts(LabelledTexts Texts, PairJudgement Judgement)
{
    /// <summary>Whether the engine called it a contradiction.</summary>
    public bool Flagged => Judgement.Verdict == Verdict.Contradiction;
}
