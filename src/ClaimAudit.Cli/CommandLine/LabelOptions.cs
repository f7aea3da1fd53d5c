using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Evaluation;
using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Which labels a command reads: of answers on pages, or of bare pairs of texts.</summary>
/// <param name="command">The command's name, for messages.</param>
internal sealed class LabelOptions(string command)
{
    public Argument<string[]> Paths { get; } = PathArgument.Optional("The labelled pages; with --labels only.");

    public Option<string[]> Labels { get; } = new("--labels")
    {
        Description = "Labelled pairs of answers, one JSON object a line; may be given several times.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Docs { get; } = new("--docs")
    {
        Description = "Count only these pages, named without extension; by default every page that is both read and labelled.",
        HelpName = "NAME,NAME…",
    };

    public Option<string?> Pairs { get; } = new("--pairs")
    {
        Description = "Labelled pairs of bare texts, one JSON object a line.",
        HelpName = "FILE",
    };

    /// <summary>Checks that exactly one of the two ways was chosen.</summary>
    /// <exception cref="UsageException">None or both.</exception>
    public void Check(ParseResult parsed)
    {
        var hasPairs = parsed.GetResult(Pairs) is not null;
        var hasLabels = parsed.GetResult(Labels) is not null;
        var hasPaths = parsed.GetValue(Paths) is { Length: > 0 };
        if (hasPairs == hasLabels)
        {
            throw new UsageException("give pages with --labels FILE, or --pairs FILE, one of the two");
        }

        if (hasLabels != hasPaths)
        {
            throw new UsageException(hasLabels ? $"name the labelled pages: claimaudit {command} PATH… --labels FILE" : "--pairs takes no pages");
        }
    }

    /// <summary>The names of the pages to count.</summary>
    public ImmutableHashSet<string> PagesOf(ParseResult parsed, AuditReport report, ImmutableArray<AnswerLabel> labels)
    {
        if (parsed.GetValue(Docs) is { } names)
        {
            return names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(AnswerPair.NameOf)
                .ToImmutableHashSet(StringComparer.Ordinal);
        }

        return report.Documents
            .Select(document => AnswerPair.NameOf(document.Id))
            .ToImmutableHashSet(StringComparer.Ordinal)
            .Intersect(labels.SelectMany(label => new[] { label.A.Answer.Document, label.B.Answer.Document }));
    }
}
