namespace ClaimAudit;

/// <summary>How far an audit has come.</summary>
/// <param name="Stage">What is being done, such as <c>extracting claims</c>.</param>
/// <param name="Done">Steps of the stage that are done.</param>
/// <param name="Total">Steps of the stage in all.</param>
public readonly record struct AuditProgress(string Stage, int Done, int Total);
