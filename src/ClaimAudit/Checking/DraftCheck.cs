using System.Collections.Immutable;
using ClaimAudit.Baselines;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Suppressions;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Answers the editor's question: what would publishing this draft do?</summary>
public static class DraftCheck
{
    /// <summary>Judges a draft as one more answer of the published pages of its jurisdiction. Pages of others are read where they
    /// name that jurisdiction, or where the draft, or the answer it replaces, says what they may contradict.</summary>
    /// <param name="auditor">Audits pages.</param>
    /// <param name="pages">The published pages, ids distinct.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="jurisdiction">What the draft speaks of; null to take it from the answer replaced, or from the draft's words, or,
    /// where neither tells, to judge the draft as an answer of every page.</param>
    /// <param name="replaces">The published answer the draft is a new version of; null for none.</param>
    /// <param name="accepted">Findings that may stay; null for none. What of them concerns the draft is not new.</param>
    /// <exception cref="ArgumentException">The answer to replace is not on the pages.</exception>
    public static DraftCheckResult Run(
        IAuditor auditor,
        ImmutableArray<Page> pages,
        Draft draft,
        string? jurisdiction = null,
        AnswerId? replaces = null,
        Baseline? accepted = null)
    {
        if (replaces is { } old && !pages.Any(page => page.Answers.Any(answer => page.IdOf(answer) == old)))
        {
            throw new ArgumentException($"There is no answer {old}.", nameof(replaces));
        }

        var targets = DraftTargets.Find(pages, draft, jurisdiction, replaces);
        var own = DraftedPages.PageOf(draft, targets.Jurisdiction);
        var concerned = Concerned(auditor, pages, own, targets, replaces);
        var drafted = DraftedPages.Of(concerned, draft, targets, replaces);
        var places = new DraftPlaces(draft, drafted.Places);
        var shown = concerned.Add(own).Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        var after = DraftReport.PutBack(auditor.Audit(drafted.Pages, replaces is null ? drafted.Answers : null), places, shown);
        after = Suppress(after with { Diagnostics = [.. after.Diagnostics.Concat(Warnings(targets)).Order()] }, own);
        var before = replaces is null ? null : auditor.Audit(concerned);
        return DraftOutcome.Of(after, before, replaces, accepted ?? Baseline.Empty, pages.Length - concerned.Length, draft.File);
    }

    private static ImmutableArray<Page> Concerned(
        IAuditor auditor, ImmutableArray<Page> pages, Page draft, DraftTargets targets, AnswerId? replaces)
    {
        var replaced = pages.Where(page => page.Id == replaces?.Document)
            .Select(page => page with { Answers = [.. page.Answers.Where(answer => page.IdOf(answer) == replaces)] });
        if (replaced.Prepend(draft).Any(auditor.SpeaksBeyond))
        {
            return pages;
        }

        var concerned = targets.Concerned(pages, replaces).Concat(targets.Naming(pages)).Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        return [.. pages.Where(page => concerned.Contains(page.Id))];
    }

    private static AuditReport Suppress(AuditReport report, Page draft)
    {
        var inDraft = SuppressionScanner.Scan([draft]);
        var left = SuppressionFilter.Apply(report, inDraft.Suppressions);
        return left with { Diagnostics = [.. left.Diagnostics.Concat(inDraft.Diagnostics).Order()] };
    }

    private static ImmutableArray<Diagnostic> Warnings(DraftTargets targets) => !targets.Pages.IsEmpty ? [] :
    [
        new Diagnostic(
            CheckCodes.UnknownJurisdiction,
            DiagnosticLevel.Warning,
            string.Empty,
            0,
            0,
            $"no published page speaks of '{targets.Jurisdiction}', so no answer of its own can be contradicted: correct --jurisdiction, or add the pages"),
    ];
}
