using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Builds the stance matrices of a report. Only what a page says itself counts: advice, questions and reported views do not.</summary>
public sealed class StanceMatrices
{
    /// <summary>The column of pages that name no state.</summary>
    public const string NoJurisdiction = "no state named";

    private readonly AuditReport _report;
    private readonly FindingPlaces _findings;
    private readonly ILookup<string, ReportedClaim> _claimsByDocument;

    /// <summary>Prepares the matrices of one report.</summary>
    public StanceMatrices(AuditReport report)
    {
        _report = report;
        _findings = new FindingPlaces(report);
        _claimsByDocument = report.Claims
            .Where(claim => claim.Role is ClaimRole.Asserted or ClaimRole.Presupposed)
            .ToLookup(claim => claim.Answer.Document, StringComparer.Ordinal);
    }

    /// <summary>The propositions of one page against its answers.</summary>
    public StanceMatrix OfPage(Page page)
    {
        var numbers = page.Answers.Select(answer => answer.Number).ToImmutableArray();
        var columns = numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"Q{number}"));
        var indexes = numbers.Select((number, index) => (number, index)).ToDictionary(pair => pair.number, pair => pair.index);
        return Build([.. columns], _claimsByDocument[page.Id], claim => indexes.GetValueOrDefault(claim.Answer.Question, -1));
    }

    /// <summary>The propositions of all pages against the states the pages speak of.</summary>
    public StanceMatrix OfJurisdictions()
    {
        var byDocument = _report.Pages.ToDictionary(page => page.Id, page => page.Jurisdiction ?? NoJurisdiction, StringComparer.Ordinal);
        var columns = byDocument.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var indexes = columns.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        var claims = _report.Pages.SelectMany(page => _claimsByDocument[page.Id]);
        return Build(columns, claims, claim => indexes[byDocument[claim.Answer.Document]]);
    }

    private StanceMatrix Build(ImmutableArray<string> columns, IEnumerable<ReportedClaim> claims, Func<ReportedClaim, int> columnOf)
    {
        var rows = claims
            .Where(claim => columnOf(claim) >= 0)
            .GroupBy(claim => claim.PropositionKey, StringComparer.Ordinal)
            .Select(group => RowOf([.. group], columns.Length, columnOf))
            .Where(row => row.Agreement == StanceAgreement.Disputed || row.Cells.Count(cell => cell.Side != StanceSide.Silent) > 1)
            .OrderByDescending(row => row.Agreement)
            .ThenBy(row => row.PropositionKey, StringComparer.Ordinal);
        return new StanceMatrix(columns, [.. rows]);
    }

    private StanceRow RowOf(ImmutableArray<ReportedClaim> claims, int columns, Func<ReportedClaim, int> columnOf)
    {
        var byColumn = claims.ToLookup(columnOf);
        var cells = Enumerable.Range(0, columns).Select(column => CellOf([.. byColumn[column]])).ToImmutableArray();
        var agreement = cells.Any(cell => cell.Disputed) ? StanceAgreement.Disputed
            : cells.Where(cell => cell.Side != StanceSide.Silent).Select(cell => cell.Side).Distinct().Count() > 1 ? StanceAgreement.Differ
            : cells.Any(cell => cell.Side == StanceSide.Both) ? StanceAgreement.Differ
            : StanceAgreement.Agree;
        return new StanceRow(claims[0].PropositionKey, claims[0].Proposition, agreement, cells);
    }

    private StanceCell CellOf(ImmutableArray<ReportedClaim> claims)
    {
        if (claims.IsEmpty)
        {
            return StanceCell.Silent;
        }

        var affirms = claims.Any(claim => claim.Stance == Stance.Affirms);
        var denies = claims.Any(claim => claim.Stance == Stance.Denies);
        var side = affirms && denies ? StanceSide.Both : affirms ? StanceSide.Affirms : StanceSide.Denies;
        return new StanceCell(side, claims.Max(StrengthOf), claims.Any(_findings.IsDisputed), claims);
    }

    private static StanceStrength StrengthOf(ReportedClaim claim) =>
        claim.Modality != Modality.Asserted ? StanceStrength.Hedged
        : claim.Role == ClaimRole.Presupposed ? StanceStrength.Presupposed
        : StanceStrength.Asserted;
}
