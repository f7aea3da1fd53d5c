using BenchmarkDotNet.Running;
using ClaimAudit.Benchmarks;

if (args.Contains("--quick", StringComparer.Ordinal))
{
    QuickRun.Print(Console.Out);
    return 0;
}

return BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args).Any() ? 0 : 1;
