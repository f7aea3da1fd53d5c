using System.Collections.Immutable;
using ClaimAudit.Judging;

namespace ClaimAudit.Reporting;

/// <summary>What publishing a draft would do to the disputes of the published pages, and what change of the draft would spare it.</summary>
/// <param name="Opens">The disputes there would be anew, with all their witnesses, worst first.</param>
/// <param name="Joins">The disputes there are already in which the draft would take a side, with all their witnesses, worst first.</param>
/// <param name="Settles">The disputes that would be gone, as they are now, worst first.</param>
/// <param name="ChangeForContradictions">The fewest clauses of the draft that have to go so that it makes no new contradiction, in order of place.</param>
/// <param name="ChangeForTensions">The same for contradictions and tensions.</param>
/// <param name="PagesLeftOut">How many published pages speak of other jurisdictions, so that they were not compared with the draft.</param>
/// <param name="Document">The id of the draft's page in the report.</param>
/// <param name="File">The draft's file, as it was named; null for one without.</param>
public sealed record DraftEffect(
    ImmutableArray<Dispute> Opens,
    ImmutableArray<Dispute> Joins,
    ImmutableArray<Dispute> Settles,
    ImmutableArray<DraftChange> ChangeForContradictions,
    ImmutableArray<DraftChange> ChangeForTensions,
    int PagesLeftOut,
    string Document,
    string? File);
