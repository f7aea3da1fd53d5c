using ClaimAudit.Reporting;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Reports as text.</summary>
internal static class Written
{
    public static string By(IReportWriter writer, AuditReport report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        writer.Write(report, output);
        return output.ToString();
    }
}
