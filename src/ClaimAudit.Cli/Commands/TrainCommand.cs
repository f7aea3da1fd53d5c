using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Ranking;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit train PATH… --labels FILE</c> and <c>claimaudit train --pairs FILE</c></summary>
internal static class TrainCommand
{
    private const string Code = "CLA9405";

    public static Command Create(CliHost host)
    {
        var options = new CommonOptions();
        var labels = new LabelOptions("train");
        labels.Pairs.Description = "Labelled pairs of bare texts, one JSON object a line; for a ranker of such pairs, not of pages.";
        var own = new TrainOptions();
        var command = new DocumentedCommand(
            "train",
            "Learns from labels which findings are right, measures it on pages held aside, and writes a ranker's file.",
            "claimaudit train pages --labels labels.jsonl --labels negatives.jsonl",
            "claimaudit train pages --labels labels.jsonl --output ranker.json --curve calibration.svg",
            "claimaudit train --pairs pairs.jsonl --output ranker.json")
        {
            labels.Paths,
        }.With([labels.Labels, labels.Docs, labels.Pairs, .. own.All, .. options.ForReading]);
        command.SetAction(parsed => Run(parsed, labels, own, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, LabelOptions labels, TrainOptions own, CommonOptions options, CliHost host)
    {
        labels.Check(parsed);
        var (kind, folds) = (own.KindOf(parsed), own.FoldsOf(parsed));
        var settings = RunSettingsReader.Read(parsed, options, host);
        var (rows, groups, diagnostics) = Rows(parsed, labels, settings, host);
        diagnostics = [.. diagnostics, .. Train(parsed, own, kind, folds, rows, groups, host)];
        DiagnosticPrinter.Print(diagnostics, host);
        return ExitCodes.Of(diagnostics);
    }

    private static (ImmutableArray<TrainingRow> Rows, string Groups, ImmutableArray<Diagnostic> Diagnostics) Rows(
        ParseResult parsed, LabelOptions labels, RunSettings settings, CliHost host)
    {
        if (parsed.GetValue(labels.Pairs) is { } file)
        {
            var judged = LabelledTextPairs.Read(file, settings, host);
            return (judged.Score is null ? [] : LabelledFindings.Of(judged.Score.Pairs), "source", judged.Diagnostics);
        }

        var pages = LabelledPages.Read(parsed, labels, settings, host);
        return (LabelledFindings.Of(pages.Report, pages.Labels, pages.Names), "page", pages.Diagnostics);
    }

    private static ImmutableArray<Diagnostic> Train(
        ParseResult parsed, TrainOptions own, IRankerKind kind, int folds, ImmutableArray<TrainingRow> rows, string groups, CliHost host)
    {
        try
        {
            var training = kind.Train(rows, folds);
            using var content = new MemoryStream();
            kind.Write(training.Best.Ranker, content);
            host.Output.Write(TrainingText.Of(rows, training, folds, groups));
            var unwritten = Deliveries.Problem(own.FileOf(parsed), content.ToArray(), host);
            return [.. unwritten is null ? [] : (Diagnostic[])[unwritten], .. CurveFile.Write(parsed.GetValue(own.Curve), training.Best.Calibration, host)];
        }
        catch (RankerTrainingException error)
        {
            return [new Diagnostic(Code, DiagnosticLevel.Error, string.Empty, 0, 0, error.Message)];
        }
    }
}
