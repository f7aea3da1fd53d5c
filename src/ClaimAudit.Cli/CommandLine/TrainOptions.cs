using System.CommandLine;
using ClaimAudit.Cli.Running;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The options of <c>train</c> alone.</summary>
internal sealed class TrainOptions
{
    private const int FewestFolds = 2;
    private const string DefaultFile = "claimaudit.ranker.json";

    public Option<string?> Output { get; } = new("--output")
    {
        Description = $"The ranker's file; {DefaultFile} by default.",
        HelpName = "FILE",
    };

    public Option<string?> Trainer { get; } = new("--trainer")
    {
        Description = $"How it learns: {string.Join(" or ", OptionalAdapters.Rankers.Select(kind => kind.Name))}; {OptionalAdapters.Rankers[0].Name} by default, whose file can be read and is the same for the same labels.",
        HelpName = "NAME",
    };

    public Option<int?> Folds { get; } = new("--folds")
    {
        Description = $"In how many parts the pages are held aside in turn, from 2; {RankerTraining.DefaultFolds} by default.",
        HelpName = "N",
        CustomParser = PositiveNumber.Parse,
    };

    public Option<string?> Curve { get; } = CurveOption.Create();

    public IEnumerable<Option> All => [Output, Trainer, Folds, Curve];

    /// <summary>Where the ranker is written.</summary>
    public string FileOf(ParseResult parsed) => parsed.GetValue(Output) ?? DefaultFile;

    /// <summary>The kind of ranker the user chose.</summary>
    /// <exception cref="UsageException">There is no such kind.</exception>
    public IRankerKind KindOf(ParseResult parsed)
    {
        var name = parsed.GetValue(Trainer) ?? OptionalAdapters.Rankers[0].Name;
        return OptionalAdapters.Rankers.FirstOrDefault(kind => kind.Name == name)
            ?? throw new UsageException($"'{name}' is no trainer; allowed are {string.Join(", ", OptionalAdapters.Rankers.Select(kind => kind.Name))}");
    }

    /// <summary>In how many parts pages are held aside.</summary>
    /// <exception cref="UsageException">Too few.</exception>
    public int FoldsOf(ParseResult parsed)
    {
        var folds = parsed.GetValue(Folds) ?? RankerTraining.DefaultFolds;
        return folds >= FewestFolds ? folds : throw new UsageException("--folds must be 2 or more, so that some pages are held aside");
    }
}
