using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Evaluation;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit eval PATH… --labels FILE</c> and <c>claimaudit eval --pairs FILE</c></summary>
internal static class EvalCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliHost host)
    {
        var options = new CommonOptions();
        options.Report.Description = "text or json, and its file.";
        var own = new LabelOptions("eval");
        var curve = CurveOption.Create();
        var command = new DocumentedCommand(
            "eval",
            "Measures precision and recall against labels; the unit is the pair of answers, or the pair of bare texts.",
            "claimaudit eval seeds --labels labels.jsonl",
            "claimaudit eval seeds --labels labels.jsonl --labels negatives.jsonl --docs wyoming,montana",
            "claimaudit eval seeds --labels labels.jsonl --ranker claimaudit.ranker.json --curve calibration.svg",
            "claimaudit eval --pairs pairs.jsonl --report json=scores.json")
        {
            own.Paths,
        }.With([own.Labels, own.Docs, own.Pairs, options.Report, options.Ranker, curve, .. options.ForReading]);
        command.SetAction(parsed => Run(parsed, own, curve, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, LabelOptions own, Option<string?> curve, CommonOptions options, CliHost host)
    {
        own.Check(parsed);
        if (parsed.GetValue(curve) is not null && parsed.GetValue(options.Ranker) is null)
        {
            throw new UsageException("--curve draws a ranker's calibration; name the ranker with --ranker FILE");
        }

        var requests = ReportRequests.Parse(parsed.GetValue(options.Report) ?? [], Formats, host);
        var settings = RunSettingsReader.Read(parsed, options, host);
        var result = parsed.GetValue(own.Pairs) is { } pairs ? Pairs(pairs, settings, host) : Answers(parsed, own, settings, host);
        var undelivered = result.Render is null ? [] : Deliveries.Write(requests, request => result.Render(request.Format), host);
        var undrawn = CurveFile.Write(parsed.GetValue(curve), result.Ranker?.Measure?.Calibration, host);
        var diagnostics = result.Diagnostics.Concat(undelivered).Concat(undrawn).ToImmutableArray();
        DiagnosticPrinter.Print(diagnostics, host);
        return ExitCodes.Of(diagnostics);
    }

    private static EvaluationResult Pairs(string file, RunSettings settings, CliHost host)
    {
        var judged = LabelledTextPairs.Read(file, settings, host);
        if (judged.Score is not { } score)
        {
            return new EvaluationResult(null, null, judged.Diagnostics);
        }

        var ranked = settings.Ranker is null ? score : PairScorer.Of(
            [.. score.Pairs.Select(pair => pair with { Judgement = RankedJudgement.Of(pair.Judgement, settings.Ranker) })]);
        var ranker = Compare(settings.Ranker, LabelledFindings.Of(score.Pairs), score.All.Contradictions, ranked.All.Contradictions);
        return new EvaluationResult(format => ScoreText.Render(ranked, asJson: format is "json", ranker), ranker, judged.Diagnostics);
    }

    private static EvaluationResult Answers(ParseResult parsed, LabelOptions own, RunSettings settings, CliHost host)
    {
        var pages = LabelledPages.Read(parsed, own, settings, host);
        var score = AnswerScorer.Score(pages.Report, pages.Labels, pages.Names);
        var ranked = AnswerScorer.Score(RankedReport.Of(pages.Report, settings.Ranker), pages.Labels, pages.Names);
        var rows = LabelledFindings.Of(pages.Report, pages.Labels, pages.Names);
        var ranker = Compare(settings.Ranker, rows, score.Contradictions, ranked.Contradictions);
        var paths = parsed.GetValue(own.Paths)!;
        return new EvaluationResult(format => ScoreText.Render(ranked, paths, asJson: format is "json", ranker), ranker, pages.Diagnostics);
    }

    private static RankerComparison? Compare(LearnedRanker? ranker, ImmutableArray<TrainingRow> rows, Figures without, Figures with) =>
        ranker is null ? null : new RankerComparison(rows.IsEmpty ? null : RankerMeasure.Of(rows, ranker), without, with);
}
