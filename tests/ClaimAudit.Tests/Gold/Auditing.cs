using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Handmade;

namespace ClaimAudit.Tests.Gold;

/// <summary>The engine with the shipped rules, made once.</summary>
internal static class Auditing
{
    public static RuleBook Book { get; } = RuleBookReader.Read(Checkout.File("rules")).Book;

    public static AuditEngine Engine { get; } = new(Book);

    public static CorpusReading Read(params string[] paths) => new CorpusReader().Read(paths.Select(path => Checkout.File(path)));

    public static AuditReport Audit(ImmutableArray<Page> pages, int workers = 2) =>
        Engine.Audit(pages, [], new AuditOptions("0.0.0", workers));

    public static string Json(AuditReport report)
    {
        using var text = new StringWriter();
        ReportWriters.Find("json")!.Write(report, text);
        return text.ToString();
    }
}
