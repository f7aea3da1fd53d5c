using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Builds a report from pages and quotes, as the engine would: places, ids, disputes and counts follow.</summary>
internal sealed class SampleReport
{
    private static readonly ImmutableArray<RuleSummary> Rules =
    [
        new("CLA1101", "Exists against does not exist", "existence", Verdict.Contradiction, "A reader cannot tell whether there is such a thing. Keep one answer and bring the other in line."),
        new("CLA1103", "Required against prohibited", "deontic", Verdict.Contradiction, "A reader cannot follow both."),
        new("CLA1105", "Said and denied", "polarity", Verdict.Contradiction, "One of the two answers is wrong."),
        new("CLA2101", "A purpose and its opposite", "characterisation", Verdict.Tension, "A reader is left to reconcile the two."),
    ];

    private readonly Dictionary<string, Page> _pages = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private readonly List<ReportedClaim> _claims = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<RuleSummary> _rules = [.. Rules];

    public SampleReport Page(Page page)
    {
        _pages.Add(page.Id, page);
        return this;
    }

    public SampleReport Rule(RuleSummary rule)
    {
        _rules.Add(rule);
        return this;
    }

    public SampleReport Diagnostic(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return this;
    }

    public SampleReport Finding(
        string rule,
        string proposition,
        SampleSide affirming,
        SampleSide denying,
        FindingState state = FindingState.New,
        string explanation = "One answer says it, the other denies it.")
    {
        var summary = _rules.Single(candidate => candidate.Id == rule);
        var jurisdiction = _pages.GetValueOrDefault(affirming.Document)?.Jurisdiction;
        _findings.Add(new Finding(
            IdOf("CF-", rule, proposition, affirming.Quote, denying.Quote),
            summary.Verdict,
            state,
            rule,
            summary.Kind,
            IdOf("CD-", proposition, jurisdiction ?? string.Empty),
            proposition,
            jurisdiction,
            explanation,
            SideOf(affirming, Stance.Affirms),
            SideOf(denying, Stance.Denies),
            0.5,
            ["same object", "opposed polarity"]));
        if (state != FindingState.Absent)
        {
            Claim(proposition, affirming, Stance.Affirms);
            Claim(proposition, denying, Stance.Denies);
        }

        return this;
    }

    /// <summary>A claim of its own; claims on propositions that differ in the state's name only share their key.</summary>
    public SampleReport Claim(string proposition, SampleSide side, Stance stance)
    {
        var key = _pages.Values.Aggregate(proposition, (text, page) => page.Jurisdiction is { } state ? text.Replace(state, "*", StringComparison.Ordinal) : text);
        var placed = SideOf(side, stance);
        var claim = new ReportedClaim(placed.Answer, side.Quote, placed.Span, key, proposition, stance, side.Modality, side.Force, side.Role);
        if (!_claims.Contains(claim))
        {
            _claims.Add(claim);
        }

        return this;
    }

    public AuditReport Build()
    {
        var findings = _findings.OrderByDescending(finding => finding.Verdict).ThenBy(finding => finding.Affirming.Answer).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToImmutableArray();
        var present = findings.Where(finding => finding.State != FindingState.Absent).ToImmutableArray();
        var pages = _pages.Values.OrderBy(page => page.Id, StringComparer.Ordinal).ToImmutableArray();
        var claims = _claims.OrderBy(claim => claim.Answer).ThenBy(claim => claim.Span).ToImmutableArray();
        var perPage = claims.CountBy(claim => claim.Answer.Document).ToDictionary(StringComparer.Ordinal);
        var disputes = present.GroupBy(finding => finding.Dispute, StringComparer.Ordinal).Select(DisputeOf).ToImmutableArray();
        return new AuditReport(
            "0.1.0",
            "sha256:" + new string('0', 64),
            [.. pages.Select(page => new DocumentSummary(page.Id, page.Title, page.Jurisdiction, page.Answers.Length, perPage.GetValueOrDefault(page.Id)))],
            findings,
            disputes,
            [.. _diagnostics],
            new ReportSummary(
                pages.Length,
                pages.Sum(page => page.Answers.Length),
                claims.Length,
                present.Count(finding => finding.Verdict == Verdict.Contradiction),
                present.Count(finding => finding.Verdict == Verdict.Tension),
                disputes.Length,
                findings.Count(finding => finding.State == FindingState.New),
                findings.Count(finding => finding.State is FindingState.Unchanged or FindingState.Updated),
                findings.Length - present.Length),
            [.. _rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            pages,
            claims);
    }

    private static Dispute DisputeOf(IGrouping<string, Finding> findings) => new(
        findings.Key,
        findings.First().Proposition,
        findings.First().Jurisdiction,
        findings.Max(finding => finding.Verdict),
        [.. findings.Select(finding => finding.Affirming.Answer).Distinct().Order()],
        [.. findings.Select(finding => finding.Denying.Answer).Distinct().Order()],
        [.. findings.Select(finding => finding.Id)]);

    private FindingSide SideOf(SampleSide side, Stance stance)
    {
        var answer = new AnswerId(side.Document, side.Question);
        var page = _pages.GetValueOrDefault(side.Document);
        var start = page is null ? 0 : StartOf(page, side);
        var (line, column) = page?.Document.PlaceOf(start) ?? (1, 1);
        var origin = page is { AnchoredToAnswers: true } ? page.Answers[side.Question - 1].Span.Start : 0;
        var cues = side.Cues
            .Select(cue => (Cue: cue, Start: side.Quote.IndexOf(cue.Words, StringComparison.Ordinal)))
            .Select(pair => new Cue(pair.Cue.Kind, new TextSpan(start - origin + pair.Start, pair.Cue.Words.Length), pair.Cue.Words))
            .OrderBy(cue => cue.Span);
        return new FindingSide(
            answer,
            side.Quote,
            new TextSpan(start - origin, side.Quote.Length),
            line,
            column,
            page?.AnchoredToAnswers ?? false,
            stance,
            stance == Stance.Affirms ? Polarity.Affirmed : Polarity.Denied,
            side.Modality,
            side.Force,
            side.Role,
            [.. cues]);
    }

    private static int StartOf(Page page, SampleSide side)
    {
        var span = page.Answers[side.Question - 1].Span;
        var start = page.Document.Text.IndexOf(side.Quote, span.Start, span.Length, StringComparison.Ordinal);
        return start >= 0 ? start : throw new ArgumentException($"{page.Id}#{side.Question} does not say: {side.Quote}", nameof(side));
    }

    private static string IdOf(string prefix, params string[] parts) =>
        prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..12];
}
