using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;

namespace ClaimAudit.Benchmarks;

/// <summary>The engine on the five seed pages, on one core; the time is for one answer of the hundred.</summary>
[MemoryDiagnoser]
public class SeedPagesBenchmark
{
    private const int Answers = 100;

    private readonly AuditEngine _engine = new(BenchmarkPages.ReadRules());
    private readonly ImmutableArray<Page> _pages = BenchmarkPages.Seeds();

    [Benchmark(OperationsPerInvoke = Answers)]
    public AuditReport Audit() => _engine.Audit(_pages, [], new AuditOptions("0.0.0"));
}
