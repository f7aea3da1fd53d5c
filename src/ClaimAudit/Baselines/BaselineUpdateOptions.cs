namespace ClaimAudit.Baselines;

/// <summary>How findings enter a baseline.</summary>
/// <param name="Reason">The reason for findings that have no judgement of their own; null or blank leaves them out.</param>
/// <param name="State">The state of those findings.</param>
/// <param name="Date">The day to write to entries that are added or judged anew; null for none.</param>
/// <param name="Triage">Judgements of single findings, which go before <paramref name="Reason"/>; null for none.</param>
public sealed record BaselineUpdateOptions(
    string? Reason,
    BaselineState State = BaselineState.Accepted,
    DateOnly? Date = null,
    Triage? Triage = null);
