using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>One of the two claims of an entry, kept so that a person can read the baseline without running an audit.</summary>
/// <param name="Answer">Where the claim stood when the entry was last written; not used to recognise it.</param>
/// <param name="Quote">The words as they were published then.</param>
public sealed record BaselineSide(AnswerId Answer, string Quote);
