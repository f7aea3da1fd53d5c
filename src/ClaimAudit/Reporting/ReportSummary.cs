namespace ClaimAudit.Reporting;

/// <summary>The counts at the foot of a report.</summary>
/// <param name="Documents">Pages analysed.</param>
/// <param name="Answers">Answers on them.</param>
/// <param name="Claims">Claims taken out of them.</param>
/// <param name="Contradictions">Findings of that verdict that are not absent.</param>
/// <param name="Tensions">Findings of that verdict that are not absent.</param>
/// <param name="Disputes">Disputes among the findings that are not absent.</param>
/// <param name="New">Findings not in the baseline; all of them where there is none.</param>
/// <param name="Unchanged">Findings in the baseline, the updated ones included.</param>
/// <param name="Absent">Entries of the baseline no longer found.</param>
public sealed record ReportSummary(
    int Documents,
    int Answers,
    int Claims,
    int Contradictions,
    int Tensions,
    int Disputes,
    int New,
    int Unchanged,
    int Absent);
