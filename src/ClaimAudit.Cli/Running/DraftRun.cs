using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Baselines;
using ClaimAudit.Checking;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Reads a draft and the published pages, and checks one against the others.</summary>
internal sealed class DraftRun
{
    private readonly ParseResult _parsed;
    private readonly CheckOptions _own;
    private readonly CommonOptions _options;
    private readonly CliHost _host;

    public DraftRun(ParseResult parsed, CheckOptions own, CommonOptions options, CliHost host)
    {
        _parsed = parsed;
        _own = own;
        _options = options;
        _host = host;
    }

    /// <summary>Checks the draft and delivers what was found. A draft that cannot be judged gives diagnostics and no report.</summary>
    /// <param name="draft">The draft's file, or <c>-</c>.</param>
    /// <returns>The exit code.</returns>
    public int Check(string draft)
    {
        var run = new ReportRun(_parsed, _options, _host);
        var (name, text) = DraftSource.Read(draft, _host);
        var reading = DraftReader.Read(name, text);
        var collection = Collection.Read(_parsed.GetValue(_own.Against)!, run.Settings, _host);
        var (replaces, unknown) = Replaced(collection);
        ImmutableArray<Diagnostic> problems = unknown is null ? reading.Diagnostics : reading.Diagnostics.Add(unknown);
        if (reading.Draft is not { } sound || unknown is not null)
        {
            DiagnosticPrinter.Print(collection.Diagnostics.Concat(problems), _host);
            return ExitCodes.Incomplete;
        }

        var accepted = Accepted();
        collection = collection with { Diagnostics = [.. collection.Diagnostics.Concat(accepted.Diagnostics).Order()] };
        var result = new Auditor(collection, run.Settings, _host).Check(collection, auditor => DraftCheck.Run(
            auditor, collection.Pages, sound with { File = draft is DraftSource.StandardInput ? null : draft }, _parsed.GetValue(_own.Jurisdiction), replaces, accepted.Baseline));
        return run.Deliver(result.Report, 0, style => DraftText.Of(result, style));
    }

    private (AnswerId? Answer, Diagnostic? Diagnostic) Replaced(Collection collection) =>
        _parsed.GetValue(_own.Replaces) is { } answer ? PublishedAnswer.Find(collection.Pages, answer) : (null, null);

    private BaselineReading Accepted() =>
        _parsed.GetValue(_options.Baseline) is { } file ? BaselineFiles.Read(file, _host) : new BaselineReading(null, []);
}
