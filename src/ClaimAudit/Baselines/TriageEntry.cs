namespace ClaimAudit.Baselines;

/// <summary>What an analyst said of one finding.</summary>
/// <param name="Fingerprint">The finding's id.</param>
/// <param name="Rule">The rule, for information.</param>
/// <param name="Proposition">What the two claims disagree about, for information.</param>
/// <param name="State">The judgement.</param>
/// <param name="Reason">Why; blank only for <see cref="TriageState.Confirmed"/>.</param>
/// <param name="Line">The entry's line in its file, from 1.</param>
/// <param name="Column">The entry's column, from 1.</param>
public sealed record TriageEntry(string Fingerprint, string Rule, string Proposition, TriageState State, string Reason, int Line, int Column);
