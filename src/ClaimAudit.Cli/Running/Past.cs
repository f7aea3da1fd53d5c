using ClaimAudit.Baselines;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Revisions;
using ClaimAudit.Suppressions;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Compares a report with what is accepted and with what the collection was like before.</summary>
/// <param name="Since">The commit; null to compare with no commit.</param>
/// <param name="Baseline">The file of accepted findings; null for none.</param>
/// <param name="Renamed">The pages that have another id now.</param>
internal sealed record Past(string? Since, string? Baseline, RenamedPages Renamed)
{
    /// <summary>The report with the states of its findings. What the past cannot be read from is an error in the report, whose
    /// findings then count as new.</summary>
    public PastComparison Compare(AuditReport report, Collection present, Auditor auditor, IReadOnlyList<string> paths, RunSettings settings, CliHost host)
    {
        var reading = Baseline is null ? new BaselineReading(null, []) : BaselineFiles.Read(Baseline, host);
        report = With(report, reading.Diagnostics);
        var accepted = reading.Baseline?.Renamed(Renamed.Present);
        if (Since is not null)
        {
            return CompareWithCommit(report, present, accepted, auditor, paths, settings);
        }

        if (accepted is null)
        {
            return new PastComparison(report, 0);
        }

        var comparison = BaselineComparer.Apply(report, accepted);
        return new PastComparison(comparison.Report, comparison.Stale.Length);
    }

    private PastComparison CompareWithCommit(
        AuditReport report, Collection present, Baseline? accepted, Auditor auditor, IReadOnlyList<string> paths, RunSettings settings)
    {
        var files = RevisionReader.Read(Since!, Renamed.WithFormer(paths), PageReaders.IsPage);
        if (!files.Diagnostics.IsEmpty)
        {
            return new PastComparison(With(report, files.Diagnostics), 0);
        }

        var renamed = files.Files.Select(file => file with { Id = Renamed.IdOf(file.Id) }).OrderBy(file => file.Id, StringComparer.Ordinal);
        var former = PageSource.ReaderFor(settings).Read(files with { Files = [.. renamed.DistinctBy(file => file.Id, StringComparer.Ordinal)] });
        var before = auditor.Audit(present with
        {
            Pages = former.Pages,
            Suppressions = [.. settings.Ignore, .. SuppressionScanner.Scan(former.Pages).Suppressions],
            Diagnostics = [],
        });
        var comparison = RevisionComparer.Compare(before, report, accepted);
        return new PastComparison(With(comparison.Report, former.Diagnostics.Where(IsError).Select(AsWarning)), comparison.Stale.Length);
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Level == DiagnosticLevel.Error;

    // What could not be read then is no fault of the collection as it is.
    private Diagnostic AsWarning(Diagnostic diagnostic) => diagnostic with { Level = DiagnosticLevel.Warning, Document = $"{Since}:{diagnostic.Document}" };

    private static AuditReport With(AuditReport report, IEnumerable<Diagnostic> diagnostics) =>
        report with { Diagnostics = [.. report.Diagnostics.Concat(diagnostics).Order()] };
}
