using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Finds the fewest clauses of a draft whose loss takes all given findings away.</summary>
internal static class SmallestDraftChange
{
    /// <summary>The clauses to change, in order of place.</summary>
    /// <param name="findings">The findings to take away, worst first, each with a side in the draft.</param>
    /// <param name="disputes">Their disputes with all witnesses.</param>
    public static ImmutableArray<DraftChange> Find(ImmutableArray<Finding> findings, ImmutableArray<Dispute> disputes)
    {
        var clauses = findings.SelectMany(DraftSides).DistinctBy(side => side.Span).OrderBy(side => side.Span).ToList();
        var choices = findings.Select(finding => clauses.Select((clause, index) => (clause, index))
            .Where(pair => TakesAway(pair.clause, finding))
            .Select(pair => pair.index)
            .ToImmutableArray());
        var chosen = HittingSet.Smallest([.. choices], [.. clauses.Select(clause => clause.Span.Length)]);
        return [.. chosen.Select(index => ChangeOf(clauses[index], findings, disputes))];
    }

    private static DraftChange ChangeOf(FindingSide clause, ImmutableArray<Finding> findings, ImmutableArray<Dispute> disputes)
    {
        var gone = findings.Where(finding => TakesAway(clause, finding)).ToImmutableArray();
        var verdict = gone.Max(finding => finding.Verdict);
        return new DraftChange(
            clause.Span,
            clause.Line,
            clause.Column,
            clause.Quote,
            verdict,
            [.. gone.Select(finding => finding.Id).Distinct(StringComparer.Ordinal)],
            Advice(verdict, gone.All(DraftReport.IsInside)),
            OtherAnswers.Say(clause, gone, disputes));
    }

    private static string Advice(Verdict verdict, bool inside) => (verdict, inside) switch
    {
        (_, true) => "Drop this clause, or the one of the draft it conflicts with.",
        (Verdict.Contradiction, _) => "Drop this clause, hedge it, or bring it in line with the other answers.",
        _ => "Drop this clause, or say for which case it holds.",
    };

    // Dropping a clause also drops the shorter ones inside it.
    private static bool TakesAway(FindingSide clause, Finding finding) => DraftSides(finding).Any(side => clause.Span.Contains(side.Span));

    private static IEnumerable<FindingSide> DraftSides(Finding finding) =>
        new[] { finding.Affirming, finding.Denying }.Where(side => side.Answer == Draft.AnswerId);
}
