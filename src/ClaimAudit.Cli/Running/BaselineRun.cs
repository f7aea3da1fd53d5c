using System.CommandLine;
using ClaimAudit.Baselines;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;

namespace ClaimAudit.Cli.Running;

/// <summary>Makes a baseline from a collection and writes it.</summary>
internal sealed class BaselineRun
{
    private readonly ParseResult _parsed;
    private readonly BaselineOptions _options;
    private readonly CliHost _host;

    public BaselineRun(ParseResult parsed, BaselineOptions options, CliHost host)
    {
        _parsed = parsed;
        _options = options;
        _host = host;
    }

    /// <summary>Audits, updates, writes and says what changed. An incomplete audit writes nothing: entries would be lost.</summary>
    /// <param name="former">The baseline so far.</param>
    /// <param name="paths">The collection.</param>
    /// <param name="settings">The run's settings.</param>
    /// <param name="file">The file to write, as the user named it.</param>
    public int Write(Baseline former, string[] paths, RunSettings settings, string file)
    {
        var report = Auditor.Audit(Collection.Read(paths, settings, _host), settings, _host);
        var triage = Triage();
        var problems = report.Diagnostics.Concat(triage?.Diagnostics ?? []).ToList();
        DiagnosticPrinter.Print(problems, _host);
        if (ExitCodes.Of(problems) != ExitCodes.Clean)
        {
            _host.Error.WriteLine($"{file} was not written, because not everything could be read.");
            return ExitCodes.Incomplete;
        }

        return Write(BaselineUpdater.Update(former, report, OptionsWith(triage?.Triage)), file);
    }

    private int Write(BaselineUpdate update, string file)
    {
        DiagnosticPrinter.Print(update.Diagnostics, _host);
        using var text = new StringWriter { NewLine = "\n" };
        BaselineWriter.Write(update.Baseline, text);
        if (Deliveries.Problem(file, text.ToString(), _host) is { } problem)
        {
            DiagnosticPrinter.Print([problem], _host);
            return ExitCodes.Incomplete;
        }

        _host.Output.Write(BaselineText.Of(update, file));
        return ExitCodes.Clean;
    }

    private TriageReading? Triage() =>
        _parsed.GetValue(_options.Triage) is { } file ? BaselineFiles.ReadTriage(file, _host) : null;

    private BaselineUpdateOptions OptionsWith(Triage? triage) => new(
        _parsed.GetValue(_options.Reason),
        (_parsed.GetResult(_options.State) is null ? null : _parsed.GetValue(_options.State)) ?? BaselineState.Accepted,
        _parsed.GetResult(_options.Date) is null ? null : _parsed.GetValue(_options.Date),
        triage);
}
