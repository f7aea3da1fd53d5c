using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;

namespace ClaimAudit.Benchmarks;

/// <summary>The engine on one sentence: the time must grow in proportion to its words.</summary>
public class SentenceLengthBenchmark
{
    private readonly AuditEngine _engine = new(BenchmarkPages.ReadRules());
    private ImmutableArray<Page> _pages;

    [Params(25, 5000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void MakePage() => _pages = BenchmarkPages.WithSentenceOf(Words);

    [Benchmark]
    public AuditReport Audit() => _engine.Audit(_pages, [], new AuditOptions("0.0.0"));
}
