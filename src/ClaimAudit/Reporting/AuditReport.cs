using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>Everything one audit found, ordered and complete: what every report format is written from.</summary>
/// <param name="ToolVersion">The version of the program.</param>
/// <param name="RulesDigest"><c>sha256:</c> and the digest of all rule, concept and cue files used.</param>
/// <param name="Documents">The pages in figures, by id.</param>
/// <param name="Findings">The findings, worst first: contradictions before tensions, then by document, score and place.</param>
/// <param name="Disputes">The disputes, worst first.</param>
/// <param name="Diagnostics">What was wrong with the input, in order.</param>
/// <param name="Summary">The counts.</param>
/// <param name="Rules">The rules in force, by id.</param>
/// <param name="Pages">The pages themselves, by id, for reports that show text around a quote.</param>
/// <param name="Claims">The claims of every page, in order of place.</param>
public sealed record AuditReport(
    string ToolVersion,
    string RulesDigest,
    ImmutableArray<DocumentSummary> Documents,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Dispute> Disputes,
    ImmutableArray<Diagnostic> Diagnostics,
    ReportSummary Summary,
    ImmutableArray<RuleSummary> Rules,
    ImmutableArray<Page> Pages,
    ImmutableArray<ReportedClaim> Claims)
{
    /// <summary>The version of the report's schema, as the contract names it.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>For the check of a draft, what publishing it would do; null for an audit.</summary>
    public DraftEffect? Draft { get; init; }

    /// <summary>The file that other programs are to open for a page: a draft's as it was named, any other's by its id.</summary>
    /// <param name="document">The page's id.</param>
    public string FileOf(string document) => Draft is { File: { } file } draft && draft.Document == document ? file : document;

    /// <summary>The sides of a finding in the order in which other programs are to show them: a draft's before that of a published
    /// page, otherwise the affirming one first.</summary>
    /// <param name="finding">One of the report's findings.</param>
    public (FindingSide Shown, FindingSide Other) SidesOf(Finding finding) =>
        Draft is { File: not null } draft && finding.Affirming.Answer.Document != draft.Document && finding.Denying.Answer.Document == draft.Document
            ? (finding.Denying, finding.Affirming)
            : (finding.Affirming, finding.Denying);
}
