using System.Collections.Immutable;

namespace ClaimAudit.Extraction;

/// <summary>What a sentence says of two places side by side: "Montana's rules are stricter than Wyoming's".</summary>
/// <param name="One">The place whose name comes first in the alphabet.</param>
/// <param name="Other">The other place.</param>
/// <param name="Quality">In what they are compared: strict.</param>
/// <param name="Thing">Of what: rules; null where the places themselves are meant.</param>
/// <param name="About">The other words that narrow it: on disclosure.</param>
/// <param name="Outcomes">How the first may stand to the second for the sentence to be true.</param>
internal sealed record PlaceComparison(
    string One, string Other, Term Quality, Term? Thing, ImmutableArray<Term> About, Outcomes Outcomes)
{
    /// <summary>The two places, as one word for looking up.</summary>
    public string Places => $"{One} and {Other}";
}
