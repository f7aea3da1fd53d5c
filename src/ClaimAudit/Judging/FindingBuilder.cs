using ClaimAudit.Corpus;
using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Turns verdicts into findings that a person can read.</summary>
internal static class FindingBuilder
{
    /// <summary>The finding for a verdict.</summary>
    /// <param name="verdict">A verdict whose rule fired.</param>
    /// <param name="pages">The pages by id.</param>
    public static Finding Build(PairVerdict verdict, IReadOnlyDictionary<string, Page> pages)
    {
        var affirming = Side(verdict.Affirming, Stance.Affirms, pages[verdict.Affirming.Answer.Document]);
        var denying = Side(verdict.Denying, Stance.Denies, pages[verdict.Denying.Answer.Document]);
        var proposition = Proposition.Of(verdict).Text;
        var jurisdiction = Scopes.JurisdictionOf(verdict.Denying, verdict.Affirming);
        var rule = verdict.Rule;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{a.quote}"] = affirming.Quote,
            ["{b.quote}"] = denying.Quote,
            ["{a.question}"] = affirming.Answer.Question.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["{b.question}"] = denying.Answer.Question.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["{a.page}"] = affirming.Answer.Document,
            ["{b.page}"] = denying.Answer.Document,
            ["{proposition}"] = proposition,
        };
        return new Finding(
            Fingerprint.Of(rule.Id, proposition, affirming.Quote, denying.Quote),
            rule.Verdict,
            FindingState.New,
            rule.Id,
            rule.Kind,
            Fingerprint.OfDispute(proposition, jurisdiction),
            proposition,
            jurisdiction,
            values.Aggregate(rule.Message, (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal)),
            affirming,
            denying,
            Math.Round(verdict.Score, 3),
            verdict.Reasons)
        {
            Features = PairFeatures.Of(verdict),
        };
    }

    /// <summary>One side of a pair, with its exact words.</summary>
    public static FindingSide Side(Claim claim, Stance stance, Page page)
    {
        var (line, column) = page.Document.PlaceOf(claim.Quote.Start);
        var origin = page.AnchoredToAnswers ? page.Answers[claim.Answer.Question - 1].Span.Start : 0;
        return new FindingSide(
            claim.Answer,
            page.Document.Quote(claim.Quote),
            claim.Quote.Shift(-origin),
            line,
            column,
            page.AnchoredToAnswers,
            stance,
            claim.Features.Polarity,
            claim.Features.Modality,
            claim.Features.Force,
            claim.Features.Role,
            [.. claim.Cues.Select(cue => new Cue(cue.Kind, cue.Span.Shift(-origin), page.Document.Quote(cue.Span)))]);
    }
}
