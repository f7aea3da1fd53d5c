using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>SARIF's words for how grave a thing is.</summary>
internal static class SarifLevels
{
    public static string Of(Verdict verdict) => verdict == Verdict.Contradiction ? "error" : "warning";

    public static string Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "note",
    };
}
