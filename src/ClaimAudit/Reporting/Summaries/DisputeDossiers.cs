using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Puts together, for every dispute of a report, its witnesses, pairs and near misses.</summary>
public sealed class DisputeDossiers
{
    private readonly FindingPlaces _places;
    private readonly Dictionary<string, Finding> _findings;
    private readonly Dictionary<(AnswerId Answer, TextSpan Span), string> _propositionKeys = [];
    private readonly ILookup<(string Document, string Key), ReportedClaim> _claims;
    private readonly AuditReport _report;

    /// <summary>Prepares the dossiers of one report.</summary>
    public DisputeDossiers(AuditReport report)
    {
        _report = report;
        _places = new FindingPlaces(report);
        _findings = report.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        _claims = report.Claims.ToLookup(claim => (claim.Answer.Document, claim.PropositionKey));
        foreach (var claim in report.Claims)
        {
            _propositionKeys.TryAdd((claim.Answer, claim.Span), claim.PropositionKey);
        }
    }

    /// <summary>One dossier for each dispute, in the report's order.</summary>
    public IEnumerable<DisputeDossier> All() => _report.Disputes.Select(Of);

    private DisputeDossier Of(Dispute dispute)
    {
        var findings = dispute.Findings
            .Select(id => _findings.GetValueOrDefault(id))
            .OfType<Finding>()
            .ToImmutableArray();
        return new DisputeDossier(
            dispute,
            WitnessesOf(findings.Select(finding => finding.Affirming)),
            WitnessesOf(findings.Select(finding => finding.Denying)),
            findings,
            NearMissesOf(findings));
    }

    private ImmutableArray<Witness> WitnessesOf(IEnumerable<FindingSide> sides) =>
    [
        .. sides
            .DistinctBy(side => (side.Answer, side.Span, side.Quote))
            .OrderBy(side => side.Answer)
            .ThenBy(side => side.Span)
            .Select(side => new Witness(side, _places.AnswerOf(side.Answer)?.Question ?? string.Empty, Passages.Of(side, _places))),
    ];

    private ImmutableArray<NearMiss> NearMissesOf(ImmutableArray<Finding> findings)
    {
        var sides = findings.SelectMany(finding => new[] { finding.Affirming, finding.Denying }).ToImmutableArray();
        var spans = sides.Select(side => (side.Answer, Span: _places.SpanOf(side))).ToHashSet();
        return
        [
            .. sides
                .Select(side => (side.Answer.Document, Key: KeyOf(side)))
                .Distinct()
                .SelectMany(pair => pair.Key is null ? [] : _claims[(pair.Document, pair.Key)])
                .Where(claim => !spans.Contains((claim.Answer, claim.Span)))
                .OrderBy(claim => claim.Answer)
                .ThenBy(claim => claim.Span)
                .Select(claim => new NearMiss(claim, ReasonOf(claim))),
        ];
    }

    private string? KeyOf(FindingSide side) =>
        _places.SpanOf(side) is { } span ? _propositionKeys.GetValueOrDefault((side.Answer, span)) : null;

    private static NearMissReason ReasonOf(ReportedClaim claim) =>
        claim.Role is not (ClaimRole.Asserted or ClaimRole.Presupposed) ? NearMissReason.NotThePagesOwnWord
        : claim.Modality != Modality.Asserted ? NearMissReason.Hedged
        : claim.Role == ClaimRole.Presupposed ? NearMissReason.Presupposed
        : NearMissReason.KeptApart;
}
