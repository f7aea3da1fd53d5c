using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Extraction;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>The tests of whether two claims about the same thing stand opposed. By convention of the rules, side B denies,
/// forbids or limits, so what B speaks of must be found in A.</summary>
internal sealed class OppositionTests(ClaimAligner aligner, TermTable terms, DegreeTests degrees)
{
    private const double Threshold = 0.72;

    private readonly QuantityTests _quantities = new(aligner);
    private readonly ComparisonTests _comparisons = new(aligner, terms);

    /// <summary>Tests one kind of opposition; null where the two do not even come near it.</summary>
    public OppositionResult? Test(Opposition opposition, Rule rule, Claim a, Claim b, MeaningOfPair reading) => opposition switch
    {
        Opposition.Polarity => Covered(rule, a, b, wordless: false),
        Opposition.Force => Covered(rule, a, b, wordless: a.Features.Force != Force.None && b.Features.Force != Force.None),
        Opposition.Existence => Exists(a, b),
        Opposition.Antonym => Antonym(a, b),
        Opposition.Degree => degrees.Test(a, b, exclusive: false),
        Opposition.Exclusive => degrees.Test(a, b, exclusive: true),
        Opposition.Quantifier => Quantified(a, b),
        Opposition.Quantity => _quantities.Test(a, b, ofTime: false),
        Opposition.Time => _quantities.Test(a, b, ofTime: true),
        Opposition.Comparison => _comparisons.Test(a, b),
        Opposition.Meaning => MeaningTests.Test(a, b, reading, rule.Verdict, aligner),
        _ => null,
    };

    /// <param name="rule">The rule that asks.</param>
    /// <param name="a">The affirming claim.</param>
    /// <param name="b">The denying claim.</param>
    /// <param name="wordless">Whether "any act" ("animals are banned") may stand for the act of the other claim.</param>
    private OppositionResult? Covered(Rule rule, Claim a, Claim b, bool wordless)
    {
        if (a.IsMention || b.IsMention || (!wordless && (a.Predicate is null || b.Predicate is null)))
        {
            return null;
        }

        if ((a.Predicate is null || b.Predicate is null) && !SameThing(a, b))
        {
            return null;
        }

        var alignment = aligner.Align(b, a);
        var stopped = rule.Scope != RuleScope.OneJurisdiction && !NamesMore(b) ? "nothing in common but the act" : Stop(rule, alignment);
        return alignment.Predicate || alignment.Coverage > 0.5
            ? new OppositionResult(stopped, alignment.Coverage, Describe(alignment))
            : null;
    }

    /// <summary>Whether a claim names anything beside who does what; across pages nothing else says that the same is meant.</summary>
    private static bool NamesMore(Claim claim) => claim.Terms.Any(term => term.Role is TermRole.Theme or TermRole.Oblique);

    /// <summary>"Animals are banned" speaks of any act on them: the thing itself must be the other claim's thing or act.</summary>
    private bool SameThing(Claim a, Claim b)
    {
        var wordless = a.Predicate is null ? a : b;
        var other = a.Predicate is null ? b : a;
        return wordless.Head(TermRole.Theme) is { } thing
            && other.Terms.Any(term => term.Role is TermRole.Theme or TermRole.Predicate && aligner.Similarity(thing, term.Term) >= 0.85);
    }

    private static string Stop(Rule rule, Alignment alignment) =>
        alignment.Blocked.Length > 0 ? alignment.Blocked
        : rule.Same.Contains(Match.Predicate) && !alignment.Predicate ? "other act"
        : rule.Same.Contains(Match.Object) && !alignment.Theme ? "other thing"
        : !alignment.Argument ? "nothing in common but the act"
        : alignment.Coverage < Threshold ? "not enough in common"
        : string.Empty;

    private OppositionResult? Exists(Claim a, Claim b)
    {
        var denied = b.Features.Polarity == Polarity.Denied && !b.IsMention
            && b.SaysExists && b.Head(TermRole.Theme) is not null;
        var ruleOnly = b.Head(TermRole.Theme) is { Concept.Kind: ConceptKind.Norm } && b.Terms.Any(term => term.Role == TermRole.Inner);
        if (!denied || ruleOnly || ThingOf(a) is not { } thing)
        {
            return null;
        }

        var head = b.Terms.Where(term => term.Role == TermRole.Theme).Select(term => aligner.Similarity(term.Term, thing)).Max();
        if (head < 0.85)
        {
            return null;
        }

        var about = b with
        {
            Terms = [.. b.Terms.Where(term => term.Role != TermRole.Predicate && (term.Role != TermRole.Theme || aligner.Similarity(term.Term, thing) >= 0.85))],
        };
        var alignment = aligner.Align(about, a);
        var enough = thing.Concept is { About.IsEmpty: false } ? 0.68 : 0.8;
        var stopped = alignment.Blocked.Length > 0 ? alignment.Blocked
            : alignment.Coverage < enough ? "not enough in common"
            : about.Terms.Length == 1 && !aligner.ShareContext(about, a) ? "a thing of that name in another connection"
            : string.Empty;
        return new OppositionResult(stopped, alignment.Coverage, Describe(alignment));
    }

    /// <summary>What a claim says or takes for granted that there is: a thing, or a quality something has ("is transparent").</summary>
    private static Term? ThingOf(Claim claim) =>
        claim.IsMention || claim.SaysExists ? claim.Head(TermRole.Theme)
        : claim.Shape == ClauseShape.Copular && claim.Features.Polarity == Polarity.Affirmed && claim.Predicate is { Concept.Kind: ConceptKind.Quality } quality ? quality
        : null;

    /// <summary>"On any plan" against "on paid plans only".</summary>
    private OppositionResult? Quantified(Claim a, Claim b)
    {
        if (a.IsMention || b.IsMention || !a.Features.Universal || !b.Features.Only || a.Features.Only
            || a.Features.Polarity != Polarity.Affirmed || b.Features.Polarity != Polarity.Affirmed
            || a.Predicate is null || b.Predicate is null || a.Shape == ClauseShape.Nominal || b.Shape == ClauseShape.Nominal)
        {
            return null;
        }

        var alignment = aligner.Align(a, b);
        var stopped = alignment.Blocked.Length > 0 ? alignment.Blocked
            : !alignment.Predicate || !alignment.Theme || !alignment.Argument || alignment.Coverage < Threshold ? "not enough in common"
            : string.Empty;
        return new OppositionResult(stopped, alignment.Coverage, Describe(alignment));
    }

    private OppositionResult? Antonym(Claim a, Claim b)
    {
        if (a.IsMention || b.IsMention || a.Features.Polarity != b.Features.Polarity || a.Features.Force != b.Features.Force)
        {
            return null;
        }

        foreach (var mine in a.Terms)
        {
            foreach (var theirs in b.Terms)
            {
                if (mine.Role == theirs.Role && mine.Role is TermRole.Predicate or TermRole.Modifier && mine.Under == theirs.Under
                    && terms.Relate(mine.Term, theirs.Term) == TermRelation.Opposite)
                {
                    var rest = aligner.Align(
                        b with { Terms = [.. b.Terms.Where(term => term != theirs)] },
                        a with { Terms = [.. a.Terms.Where(term => term != mine)] });
                    var back = aligner.Align(
                        a with { Terms = [.. a.Terms.Where(term => term != mine)] },
                        b with { Terms = [.. b.Terms.Where(term => term != theirs)] });
                    var verbs = mine.Term.Pos == PartOfSpeech.Verb;
                    if (verbs && Math.Min(a.Terms.Length, b.Terms.Length) < 3)
                    {
                        return null;
                    }

                    var enough = verbs ? 0.85 : Threshold;
                    var stopped = Math.Min(rest.Coverage, back.Coverage) < enough || !rest.Predicate || !rest.Theme || !rest.Argument
                        ? "not enough in common"
                        : rest.Blocked;
                    return new OppositionResult(stopped, rest.Coverage, [$"{mine.Term.Key} excludes {theirs.Term.Key}", .. Describe(rest)]);
                }
            }
        }

        return null;
    }

    private static ImmutableArray<string> Describe(Alignment alignment) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{alignment.Coverage:0.00} of the denial is found in the affirmation"),
        "found: " + string.Join(", ", alignment.Matched),
        "not found: " + string.Join(", ", alignment.Missing),
    ];
}
