using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit eval PATH… --labels FILE</c> and <c>claimaudit eval --pairs FILE</c></summary>
internal static class EvalCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliHost host)
    {
        var options = new CommonOptions();
        options.Report.Description = "text or json, and its file.";
        var own = new EvalOptions();
        var command = new DocumentedCommand(
            "eval",
            "Measures precision and recall against labels; the unit is the pair of answers, or the pair of bare texts.",
            "claimaudit eval seeds --labels labels.jsonl",
            "claimaudit eval seeds --labels labels.jsonl --labels negatives.jsonl --docs wyoming,montana",
            "claimaudit eval --pairs pairs.jsonl --report json=scores.json")
        {
            own.Paths,
        }.With([own.Labels, own.Docs, own.Pairs, options.Report, .. options.ForReading]);
        command.SetAction(parsed => Run(parsed, own, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, EvalOptions own, CommonOptions options, CliHost host)
    {
        own.Check(parsed);
        var requests = ReportRequests.Parse(parsed.GetValue(options.Report) ?? [], Formats, host);
        var settings = RunSettingsReader.Read(parsed, options, host);
        var (render, diagnostics) = parsed.GetValue(own.Pairs) is { } pairs
            ? Pairs(pairs, settings, host)
            : Answers(parsed, own, settings, host);
        var undelivered = render is null ? [] : Deliveries.Write(requests, request => render(request.Format), host);
        DiagnosticPrinter.Print(diagnostics.Concat(undelivered), host);
        return ExitCodes.Of(diagnostics.Concat(undelivered));
    }

    private static (Func<string, string>? Render, ImmutableArray<Diagnostic> Diagnostics) Pairs(
        string file,
        RunSettings settings,
        CliHost host)
    {
        var labels = LabelFiles.Read([file], PairLabelReader.Read, host);
        if (labels.Items.IsEmpty)
        {
            return (null, labels.Diagnostics);
        }

        var (book, diagnostics) = RuleSource.Read(settings);
        var engine = new AuditEngine(book);
        var score = PairScorer.Score(labels.Items, engine.JudgePair, settings.Workers, host.Cancellation);
        return (format => ScoreText.Render(score, asJson: format is "json"), [.. settings.Diagnostics, .. diagnostics, .. labels.Diagnostics]);
    }

    private static (Func<string, string>? Render, ImmutableArray<Diagnostic> Diagnostics) Answers(
        ParseResult parsed,
        EvalOptions own,
        RunSettings settings,
        CliHost host)
    {
        var paths = parsed.GetValue(own.Paths)!;
        var labels = LabelFiles.Read(parsed.GetValue(own.Labels)!, AnswerLabelReader.Read, host);
        var report = Auditor.Audit(Collection.Read(paths, settings, host), settings, host);
        var pages = own.PagesOf(parsed, report, labels.Items);
        var score = AnswerScorer.Score(report, labels.Items, pages);
        return (
            format => ScoreText.Render(score, paths, asJson: format is "json"),
            [.. labels.Diagnostics, .. report.Diagnostics]);
    }
}
