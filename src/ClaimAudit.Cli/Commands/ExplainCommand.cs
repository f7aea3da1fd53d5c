using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit explain ID</c> and <c>claimaudit explain --pair PAGE#Q PAGE#Q</c></summary>
internal static class ExplainCommand
{
    private const string Here = ".";

    public static Command Create(CliHost host)
    {
        var words = new Argument<string[]>("ID|PATH")
        {
            Description = "The finding's id, then the pages it was found on (default: the current folder); with --pair only pages.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var pair = new Option<string[]>("--pair")
        {
            Description = "Two answers, each PAGE#Q: the page's file or name, and the question's number on it.",
            HelpName = "PAGE#Q PAGE#Q",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "explain",
            "Says why a finding was made, or which gate stopped a pair of answers from being one.",
            "claimaudit explain CF-1f0c3a9be2d4 seeds",
            "claimaudit explain --pair seeds/wyoming.txt#4 seeds/wyoming.txt#8",
            "claimaudit explain --pair wyoming#4 wyoming#8 seeds",
            "claimaudit explain --pair wyoming#4 wyoming#8 seeds --ranker claimaudit.ranker.json")
        {
            words,
        }.With([pair, options.Ranker, .. options.ForReading]);
        command.SetAction(parsed => parsed.GetResult(pair) is null
            ? ExplainFinding(parsed, parsed.GetValue(words) ?? [], options, host)
            : ExplainPair(parsed, parsed.GetValue(pair)!, parsed.GetValue(words) ?? [], options, host));
        return command;
    }

    private static int ExplainFinding(ParseResult parsed, string[] words, CommonOptions options, CliHost host)
    {
        if (words.Length == 0)
        {
            throw new UsageException("name a finding's id, or two answers with --pair");
        }

        var settings = RunSettingsReader.Read(parsed, options, host);
        var collection = Collection.Read(words.Length == 1 ? [Here] : words[1..], settings, host);
        var report = Auditor.Audit(collection, settings, host);
        DiagnosticPrinter.Print(report.Diagnostics, host);
        var finding = report.Findings.FirstOrDefault(finding => string.Equals(finding.Id, words[0], StringComparison.Ordinal))
            ?? throw new UsageException($"there is no finding '{words[0]}' on these pages; claimaudit audit lists the ids");
        host.Output.Write(ExplanationText.Of(finding, report));
        return ExitCodes.Of(report.Diagnostics);
    }

    private static int ExplainPair(ParseResult parsed, string[] answers, string[] paths, CommonOptions options, CliHost host)
    {
        var named = answers.Select(AnswerName.Parse).ToList();
        var settings = RunSettingsReader.Read(parsed, options, host);
        var sources = paths.Length > 0 ? paths : [.. named.Select(name => name.Page).Distinct(StringComparer.Ordinal)];
        var collection = Collection.Read(sources, settings, host);
        DiagnosticPrinter.Print(collection.Diagnostics, host);
        if (collection.Pages.IsEmpty)
        {
            return ExitCodes.Incomplete;
        }

        var (first, second) = (named[0].FindIn(collection.Pages), named[1].FindIn(collection.Pages));
        var explanations = new AuditEngine(collection.Rules).Explain(collection.Pages, first, second);
        host.Output.Write(ExplanationText.Of(first, second, [.. explanations.Select(pair => RankedExplanation.Of(pair, settings.Ranker))]));
        return ExitCodes.Of(collection.Diagnostics);
    }
}
