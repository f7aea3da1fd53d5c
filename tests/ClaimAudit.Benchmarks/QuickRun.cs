using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Language;
using ClaimAudit.Reporting;

namespace ClaimAudit.Benchmarks;

/// <summary>The same measurements within a minute: medians of a few runs, good enough to see a change of a tenth.</summary>
internal static class QuickRun
{
    public static void Print(TextWriter output)
    {
        var sheet = new TimeSheet(output);
        var engine = StartUp(sheet);
        Seeds(sheet, engine);
        Sentences(sheet, engine);
        ManyAnswers(sheet, engine);
    }

    private static AuditEngine StartUp(TimeSheet sheet)
    {
        sheet.Once("start-up, cold: rules", BenchmarkPages.ReadRules);
        sheet.Once("start-up, cold: lexicon", () => Lexicon.Default);
        sheet.Once("start-up, cold: syntax model", () => SyntaxAnalyzer.Default);
        var rules = BenchmarkPages.ReadRules();
        var engine = sheet.Once("start-up, cold: engine", () => new AuditEngine(rules));
        var pages = sheet.Once("start-up, cold: seed pages read", BenchmarkPages.Seeds);
        sheet.Once("start-up, cold: first audit of the seeds", () => Audit(engine, pages));
        return engine;
    }

    private static void Seeds(TimeSheet sheet, AuditEngine engine)
    {
        var pages = BenchmarkPages.Seeds();
        var time = sheet.Median("seeds, warm, one core", 15, () => Audit(engine, pages));
        sheet.Write("seeds, warm, one core, per answer", time / pages.Sum(page => page.Answers.Length));
    }

    private static void Sentences(TimeSheet sheet, AuditEngine engine)
    {
        const int Short = 25;
        const int Long = 5000;
        var shortPages = BenchmarkPages.WithSentenceOf(Short);
        var longPages = BenchmarkPages.WithSentenceOf(Long);
        var text = longPages[0].Document.Text;
        sheet.Median($"the parser alone on {Long} words", 3, () => SyntaxAnalyzer.Default.Analyze(text));
        var shortTime = sheet.Median($"one sentence of {Short} words", 101, () => Audit(engine, shortPages));
        var longTime = sheet.Median($"one sentence of {Long} words", 3, () => Audit(engine, longPages));
        sheet.Ratio($"time per word, {Long} against {Short} words (1.0 is linear)", longTime / Long / (shortTime / Short));
    }

    private static void ManyAnswers(TimeSheet sheet, AuditEngine engine)
    {
        foreach (var count in new[] { 100, 500, 2000 })
        {
            var pages = BenchmarkPages.OnManyMatters(count);
            sheet.Once($"one page, {count} answers on many matters", () => Audit(engine, pages));
        }

        foreach (var count in new[] { 50, 100 })
        {
            var pages = BenchmarkPages.OnOneMatter(count);
            sheet.Once($"one page, {count} answers on one matter", () => Audit(engine, pages));
        }
    }

    private static AuditReport Audit(AuditEngine engine, ImmutableArray<Page> pages) => engine.Audit(pages, [], new AuditOptions("0.0.0"));
}
