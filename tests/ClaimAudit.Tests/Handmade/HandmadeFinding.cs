using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Handmade;

/// <summary>Findings made by hand, with ids as the judge makes them.</summary>
internal static class HandmadeFinding
{
    public const string Rule = "CLA1103";

    public static Finding Of(
        string affirming,
        string denying,
        string proposition = "Wyoming agencies share benefits data",
        string document = "wyoming.txt",
        int affirmingQuestion = 8,
        int denyingQuestion = 4,
        string rule = Rule,
        Verdict verdict = Verdict.Contradiction,
        string? jurisdiction = "Wyoming") => new(
        Fingerprint.Of(rule, proposition, affirming, denying),
        verdict,
        FindingState.New,
        rule,
        "existence",
        Fingerprint.OfDispute(proposition, jurisdiction),
        proposition,
        jurisdiction,
        "One says yes, the other no.",
        Side(document, affirmingQuestion, affirming, Stance.Affirms, Polarity.Affirmed),
        Side(document, denyingQuestion, denying, Stance.Denies, Polarity.Denied),
        0.5,
        []);

    private static FindingSide Side(string document, int question, string quote, Stance stance, Polarity polarity) => new(
        new AnswerId(document, question),
        quote,
        new TextSpan(0, quote.Length),
        1,
        1,
        false,
        stance,
        polarity,
        Modality.Asserted,
        Force.None,
        ClaimRole.Asserted,
        []);
}
