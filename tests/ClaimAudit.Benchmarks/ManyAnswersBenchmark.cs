using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;

namespace ClaimAudit.Benchmarks;

/// <summary>The engine on one page of many answers, on one core.</summary>
public class ManyAnswersBenchmark
{
    private readonly AuditEngine _engine = new(BenchmarkPages.ReadRules());
    private ImmutableArray<Page> _pages;

    [Params(100, 500, 2000)]
    public int Answers { get; set; }

    [GlobalSetup]
    public void MakePage() => _pages = BenchmarkPages.OnManyMatters(Answers);

    [Benchmark]
    public AuditReport Audit() => _engine.Audit(_pages, [], new AuditOptions("0.0.0"));
}
