using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Values;

namespace ClaimAudit.Html;

/// <summary>A report prepared for its components: what is computed once, and the names of all places a link can lead to.</summary>
public sealed class ReportView
{
    private const int PageLimit = 200;

    private readonly Dictionary<string, int> _pages;
    private readonly Dictionary<string, int> _rules;
    private readonly HashSet<string> _shownPages;

    /// <summary>Prepares one report.</summary>
    public ReportView(AuditReport report)
    {
        Report = report;
        Dossiers = [.. new DisputeDossiers(report).All()];
        Figures = PageFigures.Of(report);
        Repairs = SmallestRepairs.Of(report);
        Graphs = DisputeGraphs.Of(report);
        Marked = new MarkedAnswers(report);
        _pages = report.Documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        _rules = report.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var pages = report.Pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        Pages = [.. Figures.Take(PageLimit).Select(figures => pages.GetValueOrDefault(figures.Document.Id)).OfType<Page>()];
        _shownPages = [.. Pages.Select(page => page.Id)];
        var matrices = new StanceMatrices(report);
        PageMatrices = [.. Pages.Select(page => (page, Matrix: matrices.OfPage(page))).Where(pair => !pair.Matrix.Rows.IsEmpty)];
        StateMatrix = matrices.OfJurisdictions();
        Claims = new ClaimsData(this);
    }

    /// <summary>The report itself.</summary>
    public AuditReport Report { get; }

    /// <summary>The disputes with all that is needed to judge them, worst first.</summary>
    public ImmutableArray<DisputeDossier> Dossiers { get; }

    /// <summary>The pages in figures, worst first.</summary>
    public ImmutableArray<PageFigures> Figures { get; }

    /// <summary>The pages shown in full, worst first: at most 200.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>The smallest repairs, by page.</summary>
    public ImmutableArray<SmallestRepair> Repairs { get; }

    /// <summary>The graphs of answers in conflict, by page.</summary>
    public ImmutableArray<DisputeGraph> Graphs { get; }

    /// <summary>The answers with their disputed clauses.</summary>
    public MarkedAnswers Marked { get; }

    /// <summary>The propositions of each shown page against its answers, where two answers speak of one.</summary>
    public ImmutableArray<(Page Page, StanceMatrix Matrix)> PageMatrices { get; }

    /// <summary>The propositions of all pages against states.</summary>
    public StanceMatrix StateMatrix { get; }

    /// <summary>The quotes that the cells of the matrices open.</summary>
    public ClaimsData Claims { get; }

    /// <summary>The kinds of conflict that occur, by name.</summary>
    public IEnumerable<string> Kinds => Figures.SelectMany(page => page.Kinds).Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The number by which a filter names a page; -1 for one the report does not hold.</summary>
    public int IndexOf(string document) => _pages.GetValueOrDefault(document, -1);

    /// <summary>The name of an answer's place in the page view; null where its page is not shown in full.</summary>
    public string? AnchorOf(AnswerId answer) =>
        _shownPages.Contains(answer.Document) ? string.Create(CultureInfo.InvariantCulture, $"a-{_pages[answer.Document]}-{answer.Question}") : null;

    /// <summary>The name of a rule's place; null for a rule the report does not describe.</summary>
    public string? AnchorOf(string rule) =>
        _rules.TryGetValue(rule, out var index) ? string.Create(CultureInfo.InvariantCulture, $"r-{index}") : null;

    /// <summary>An answer in words; the page is named only where the report holds several.</summary>
    public string NameOf(AnswerId answer) => Report.Documents.Length > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{ReadableText.Line(answer.Document)}, question {answer.Question}")
        : string.Create(CultureInfo.InvariantCulture, $"question {answer.Question}");

    /// <summary>The two answers of a finding in short, such as <c>Q4 against Q8</c>.</summary>
    public static string PairOf(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"Q{finding.Affirming.Answer.Question} against Q{finding.Denying.Answer.Question}");

    /// <summary>How strongly a claim is put, in words.</summary>
    public static string MannerOf(Modality modality, ClaimRole role) =>
        role != ClaimRole.Asserted ? ReportNames.Of(role).Replace('-', ' ')
        : modality == Modality.Asserted ? "asserted" : "hedged (" + ReportNames.Of(modality) + ")";
}
