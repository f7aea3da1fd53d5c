using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Finds, of two sentences, the claims that best show on what they contradict one another.</summary>
internal static class Spokesmen
{
    /// <summary>What two claims gain by standing opposed in polarity or force.</summary>
    private const double Opposed = 0.5;

    /// <summary>The two claims, each quoting its whole sentence; null where a sentence states nothing itself, or what bears on the
    /// other is not its own word. Which of the sentences comes first on the page makes no difference.</summary>
    public static (Claim Affirming, Claim Denying)? Of(ImmutableArray<Claim> one, ImmutableArray<Claim> other, ClaimAligner aligner)
    {
        if (one.Length > 0 && other.Length > 0 && string.CompareOrdinal(one[0].Statement.Text, other[0].Statement.Text) > 0)
        {
            (one, other) = (other, one);
        }

        var best = one.Where(claim => !claim.IsMention)
            .SelectMany(a => other.Where(claim => !claim.IsMention).Select(b => (A: a, B: b, Score: Score(a, b, aligner))))
            .OrderByDescending(pair => pair.Score).ThenByDescending(pair => MaySpeak(pair.A) && MaySpeak(pair.B)).ThenBy(pair => pair.A.Number).ThenBy(pair => pair.B.Number)
            .Select(pair => ((Claim A, Claim B)?)(pair.A, pair.B)).FirstOrDefault();
        return best is not { } pair || !MaySpeak(pair.A) || !MaySpeak(pair.B) ? null
            : Denies(pair.A) && !Denies(pair.B) ? (Whole(pair.B), Whole(pair.A))
            : (Whole(pair.A), Whole(pair.B));
    }

    private static bool MaySpeak(Claim claim) => Gates.IsOwnWord(claim);

    private static double Score(Claim a, Claim b, ClaimAligner aligner) =>
        Math.Max(aligner.Align(a, b).Coverage, aligner.Align(b, a).Coverage) + (Denies(a) != Denies(b) ? Opposed : 0);

    private static bool Denies(Claim claim) =>
        claim.Features.Polarity == Polarity.Denied || claim.Features.Force is Force.Prohibited or Force.Unable or Force.NotRequired;

    private static Claim Whole(Claim claim) => claim with { Quote = claim.Statement.Span };
}
