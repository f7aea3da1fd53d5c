using System.Collections.Immutable;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>One thing an answer asserts: a bare statement, with its annotations taken out, and the words that assert it.
/// The idea of a statement plus annotations is MinIE's (Gashteovski, Gemulla and Del Corro, 2017).</summary>
internal sealed record Claim
{
    /// <summary>The claim's order on its page, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The answer that makes it.</summary>
    public required AnswerId Answer { get; init; }

    /// <summary>The state the claim speaks of: the page's, or for a claim on another place that place; null where none is known.</summary>
    public required string? Jurisdiction { get; init; }

    /// <summary>Whether the claim speaks of another place than its page.</summary>
    public bool OfOtherPlace { get; init; }

    /// <summary>For a claim on what is the same everywhere whose word or deed it is; empty for a claim on the page's own place.</summary>
    public ImmutableArray<Authority> Authorities { get; init; } = [];

    /// <summary>Whether it is on what is the same everywhere.</summary>
    public bool IsGeneral => !Authorities.IsEmpty;

    /// <summary>The comparison of two places that it makes; null where it makes none.</summary>
    public PlaceComparison? Comparison { get; init; }

    /// <summary>The words that make the claim, in the document.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>The sentence's order on the page, from 0: claims of one sentence share it.</summary>
    public required int Sentence { get; init; }

    /// <summary>The sentence that makes it, with what it leans on; shared by the claims of one sentence.</summary>
    public required Statement Statement { get; init; }

    /// <summary>How the predicate is worded.</summary>
    public required ClauseShape Shape { get; init; }

    /// <summary>The act, state or quality; null where any act on the theme is meant ("animals are banned").</summary>
    public required Term? Predicate { get; init; }

    /// <summary>Where the predicate's word stands.</summary>
    public required TextSpan PredicateSpan { get; init; }

    /// <summary>The terms in their places, the predicate first.</summary>
    public required ImmutableArray<ClaimTerm> Terms { get; init; }

    /// <summary>The other terms of the sentence, of the list's lead-in and of what its pronouns stand for.</summary>
    public required ImmutableArray<Term> Nearby { get; init; }

    /// <summary>The terms of the question and of the page's title.</summary>
    public required ImmutableArray<Term> Topic { get; init; }

    /// <summary>What the words around it make of the claim.</summary>
    public required ClauseFeatures Features { get; init; }

    /// <summary>The figures it names.</summary>
    public required ImmutableArray<Measure> Quantities { get; init; }

    /// <summary>The words that gave it its features, in order of place.</summary>
    public required ImmutableArray<Cue> Cues { get; init; }

    /// <summary>True for a thing the claim only takes for granted: "agreements … outline".</summary>
    public bool IsMention { get; init; }

    /// <summary>The page says that something exists: there is, has, contains, offers.</summary>
    public bool SaysExists { get; init; }

    /// <summary>The first term that fills a place; null where none does.</summary>
    public Term? Head(TermRole role)
    {
        foreach (var term in Terms)
        {
            if (term.Role == role)
            {
                return term.Term;
            }
        }

        return null;
    }
}
