using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Gives what was found in the draft the draft's own name, span, line and column again.</summary>
internal sealed class DraftPlaces(Draft draft, ImmutableDictionary<string, PlacedDraft> places)
{
    /// <summary>Whether a finding on what is the same everywhere only repeats what the draft gives rise to on the other side's own
    /// page, where it stands too.</summary>
    public bool IsRepetition(Finding finding) =>
        finding.Jurisdiction == Scopes.General && (Repeats(finding.Affirming.Answer, finding.Denying.Answer) || Repeats(finding.Denying.Answer, finding.Affirming.Answer));

    /// <summary>The finding with its sides in the draft put back.</summary>
    public Finding PutBack(Finding finding) => finding with { Affirming = PutBack(finding.Affirming), Denying = PutBack(finding.Denying) };

    /// <summary>The dispute with the draft named as such, once.</summary>
    public Dispute PutBack(Dispute dispute) => dispute with { Affirming = PutBack(dispute.Affirming), Denying = PutBack(dispute.Denying) };

    /// <summary>The claim, put back where it is the draft's.</summary>
    public ReportedClaim PutBack(ReportedClaim claim) => IsDraft(claim.Answer)
        ? claim with { Answer = Draft.AnswerId, Span = claim.Span.Shift(-places[claim.Answer.Document].Offset) }
        : claim;

    private FindingSide PutBack(FindingSide side)
    {
        if (!IsDraft(side.Answer))
        {
            return side;
        }

        var distance = side.AnchoredToAnswer ? draft.Answer.Span.Start : -places[side.Answer.Document].Offset;
        var span = side.Span.Shift(distance);
        var (line, column) = draft.Document.PlaceOf(span.Start);
        return side with
        {
            Answer = Draft.AnswerId,
            Span = span,
            Line = line,
            Column = column,
            AnchoredToAnswer = false,
            Cues = [.. side.Cues.Select(cue => cue with { Span = cue.Span.Shift(distance) })],
        };
    }

    private ImmutableArray<AnswerId> PutBack(ImmutableArray<AnswerId> answers) =>
        [.. answers.Select(answer => IsDraft(answer) ? Draft.AnswerId : answer).Distinct().Order()];

    private bool Repeats(AnswerId one, AnswerId other) => IsDraft(one) && one.Document != other.Document && places.ContainsKey(other.Document);

    private bool IsDraft(AnswerId answer) => places.TryGetValue(answer.Document, out var place) && place.Number == answer.Question;
}
