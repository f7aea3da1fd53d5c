using BenchmarkDotNet.Attributes;
using ClaimAudit.Corpus;
using ClaimAudit.Language.Model;
using ClaimAudit.Rules;

namespace ClaimAudit.Benchmarks;

/// <summary>What a run does before the first claim, each piece warm; <c>--quick</c> shows them cold.</summary>
public class StartUpBenchmark
{
    private readonly RuleBook _rules = BenchmarkPages.ReadRules();

    [Benchmark]
    public RuleBook ReadRules() => BenchmarkPages.ReadRules();

    [Benchmark]
    public object LoadSyntaxModel() => SyntaxModel.FromResource();

    [Benchmark]
    public AuditEngine MakeEngine() => new(_rules);

    [Benchmark]
    public IReadOnlyList<Page> ReadSeeds() => BenchmarkPages.Seeds();
}
