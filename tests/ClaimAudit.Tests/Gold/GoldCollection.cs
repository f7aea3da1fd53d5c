using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Handmade;

namespace ClaimAudit.Tests.Gold;

/// <summary>Labelled pages, audited once by the real engine with the shipped rules.</summary>
/// <param name="Name">What the collection is called in test names.</param>
/// <param name="Folder">The folder of the pages, from the checkout's root.</param>
/// <param name="LabelFolder">The folder of <c>labels.jsonl</c> and <c>negatives.jsonl</c>.</param>
/// <param name="Documents">The labelled pages, by name without extension.</param>
/// <param name="IsOneSite">Whether the pages are those of one site, to be compared with one another; otherwise each is audited by itself.</param>
internal sealed record GoldCollection(string Name, string Folder, string LabelFolder, ImmutableSortedSet<string> Documents, bool IsOneSite)
{
    private readonly Lazy<AuditReport> _report = new(() =>
    {
        ImmutableArray<Page> pages =
        [
            .. Auditing.Read(Folder).Pages.Where(page => Documents.Contains(Path.GetFileNameWithoutExtension(page.Id)) || Documents.Contains(page.Id)),
        ];
        return IsOneSite ? Auditing.Audit(pages) : EachByItself(pages);
    });

    public static ImmutableArray<GoldCollection> All { get; } =
    [
        Of("seeds", "seeds", "tests/ClaimAudit.Tests/Gold"),
        Of("more", "tests/ClaimAudit.Tests/Gold/more", "tests/ClaimAudit.Tests/Gold/more"),
        Of("samples", "tests/ClaimAudit.Tests/Samples", "tests/ClaimAudit.Tests/Samples"),
        Of("blind", "seeds", "tests/ClaimAudit.Tests/Gold/blind"),
        Of("across", "tests/ClaimAudit.Tests/Gold/across", "tests/ClaimAudit.Tests/Gold/across"),
        HeldOut(Path.Combine("src", "ClaimAudit.Training", "Corpus")),
    ];

    /// <summary>Those whose report is that of one audit of all their pages.</summary>
    public static IEnumerable<GoldCollection> OfOneSite => All.Where(collection => collection.IsOneSite);

    public AuditReport Report => _report.Value;

    public ImmutableArray<Page> Pages => Report.Pages;

    public AnswerScore Score(IReadOnlySet<string>? documents = null) =>
        AnswerScorer.Score(Report, LabelsIn(LabelFolder), documents ?? Documents);

    public override string ToString() => Name;

    private static GoldCollection Of(string name, string folder, string labelFolder) =>
        new(name, folder, labelFolder, [.. LabelsIn(labelFolder).SelectMany(label => new[] { label.A.Answer.Document, label.B.Answer.Document })], IsOneSite: true);

    private static AuditReport EachByItself(ImmutableArray<Page> pages)
    {
        var reports = pages.Select(page => Auditing.Audit([page])).ToImmutableArray();
        return reports[0] with { Pages = pages, Findings = [.. reports.SelectMany(report => report.Findings)] };
    }

    /// <summary>The pages of the training corpus from which nothing was learnt; several invent different things about one state.</summary>
    private static GoldCollection HeldOut(string corpus)
    {
        var names = File.ReadAllText(Checkout.File(Path.Combine(corpus, "heldout.txt"))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new GoldCollection("held-out", Path.Combine(corpus, "pages"), corpus, [.. names], IsOneSite: false);
    }

    private static IEnumerable<AnswerLabel> LabelsIn(string folder) =>
        new[] { "labels.jsonl", "negatives.jsonl" }.SelectMany(file =>
        {
            var reading = AnswerLabelReader.Read(file, File.ReadAllText(Checkout.File(Path.Combine(folder, file))));
            return reading.Diagnostics.IsEmpty ? reading.Items : throw new InvalidOperationException($"{folder}/{file}: {reading.Diagnostics[0].Message}");
        });
}
