namespace ClaimAudit.Reporting;

/// <summary>Writes an audit in one format. Writers hold no state and give the same text for the same report.</summary>
public interface IReportWriter
{
    /// <summary>The name used with <c>--report</c>, such as <c>json</c>.</summary>
    string Format { get; }

    /// <summary>Writes the whole report.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="output">Where to; line ends are <c>\n</c>.</param>
    void Write(AuditReport report, TextWriter output);
}
