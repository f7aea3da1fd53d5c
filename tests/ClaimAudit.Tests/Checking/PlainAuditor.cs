using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClaimAudit.Checking;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Checking;

/// <summary>A small auditor: sentences of one page conflict when they differ by <c>not</c>; with <c>may</c> it is a tension.
/// Sentences about ICE itself conflict over all pages.</summary>
internal sealed class PlainAuditor(bool speaksBeyond = true) : IAuditor
{
    private sealed record Sentence(Page Page, FindingSide Side, string Proposition);

    public int Audits { get; private set; }

    public bool SpeaksBeyond(Page page) => speaksBeyond;

    public AuditReport Audit(ImmutableArray<Page> pages, ImmutableHashSet<AnswerId>? concerning = null)
    {
        Audits++;
        var sentences = pages.SelectMany(page => page.Answers.SelectMany(answer => Sentences(page, answer))).ToList();
        var findings =
            from affirming in sentences
            from denying in sentences
            where affirming.Side.Stance == Stance.Affirms && denying.Side.Stance == Stance.Denies
            where affirming.Proposition == denying.Proposition
            where affirming.Page == denying.Page || affirming.Proposition.StartsWith("ICE", StringComparison.Ordinal)
            orderby Tense(affirming, denying), affirming.Side.Answer, denying.Side.Answer
            select Finding(affirming, denying);
        return HandmadeReport.Of([.. findings]) with
        {
            Pages = pages,
            Claims = [.. sentences.Select(sentence => new ReportedClaim(
                sentence.Side.Answer, sentence.Side.Quote, sentence.Side.Span, sentence.Proposition, sentence.Proposition, sentence.Side.Stance, sentence.Side.Modality, Force.None, ClaimRole.Asserted))],
        };
    }

    private static Finding Finding(Sentence affirming, Sentence denying)
    {
        var jurisdiction = affirming.Proposition.StartsWith("ICE", StringComparison.Ordinal) ? null : affirming.Page.Jurisdiction;
        var model = HandmadeFinding.Of(
            affirming.Side.Quote,
            denying.Side.Quote,
            affirming.Proposition,
            jurisdiction: jurisdiction,
            verdict: Tense(affirming, denying) ? Verdict.Tension : Verdict.Contradiction);
        return model with { Affirming = affirming.Side, Denying = denying.Side };
    }

    private static bool Tense(Sentence one, Sentence other) =>
        one.Side.Modality == Modality.Possible || other.Side.Modality == Modality.Possible;

    private static IEnumerable<Sentence> Sentences(Page page, Answer answer)
    {
        foreach (Match match in Regex.Matches(page.Document.Quote(answer.Span), @"\w[^.]*", RegexOptions.None, TimeSpan.FromSeconds(5)))
        {
            var span = new TextSpan(answer.Span.Start + match.Index, match.Length);
            var denies = match.Value.Contains(" not ", StringComparison.Ordinal);
            var possible = match.Value.Contains(" may ", StringComparison.Ordinal);
            var (line, column) = page.Document.PlaceOf(span.Start);
            var shown = page.AnchoredToAnswers ? span.Shift(-answer.Span.Start) : span;
            var side = new FindingSide(
                page.IdOf(answer), match.Value, shown, line, column, page.AnchoredToAnswers,
                denies ? Stance.Denies : Stance.Affirms,
                denies ? Polarity.Denied : Polarity.Affirmed,
                possible ? Modality.Possible : Modality.Asserted,
                Force.None,
                ClaimRole.Asserted,
                [new Cue(CueKind.Predicate, shown with { Length = 3 }, match.Value[..3])]);
            yield return new Sentence(page, side, string.Join(' ', match.Value.Split(' ', '\n').Where(word => word is not ("not" or "may" or "do"))));
        }
    }
}
