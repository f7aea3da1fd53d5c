using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Judges pairs of claims by the rules: gates first, then opposition, then exceptions. Thread-safe.</summary>
internal sealed class Judge
{
    /// <summary>How much two claims of one answer must have in common.</summary>
    private const double WithinAnswer = 0.95;

    private readonly ImmutableArray<Rule> _rules;
    private readonly ImmutableArray<Rule> _meaningRules;
    private readonly ClaimAligner _aligner;
    private readonly DegreeTests _degrees;
    private readonly OppositionTests _oppositions;

    /// <summary>A judge by the rules of a book, the gravest verdict first.</summary>
    public Judge(RuleBook book, TermTable terms)
    {
        var ordered = book.Rules.OrderByDescending(rule => rule.Verdict).ThenBy(rule => rule.Id, StringComparer.Ordinal).ToLookup(IsOfMeaning);
        _rules = [.. ordered[false]];
        _meaningRules = [.. ordered[true]];
        _aligner = new ClaimAligner(terms);
        _degrees = new DegreeTests(_aligner, book.Scales);
        _oppositions = new OppositionTests(_aligner, terms, _degrees);
    }

    /// <summary>The first rule that fires on a pair; null where none does.</summary>
    /// <param name="one">A claim.</param>
    /// <param name="other">Another.</param>
    /// <param name="reading">What the reader of meaning made of their sentences.</param>
    public PairVerdict? FirstFinding(Claim one, Claim other, MeaningOfPair reading) =>
        Gates.Stop(one, other).Length == 0 ? Verdicts(one, other, reading).FirstOrDefault(verdict => verdict.IsFinding) : null;

    /// <summary>The first rule of meaning that fires on two sentences, by the claims that best stand for them; null where none does.</summary>
    public PairVerdict? FirstByMeaning(ImmutableArray<Claim> one, ImmutableArray<Claim> other, MeaningOfPair reading) =>
        MayFire(reading)
            ? ByMeaning(one, other, reading).FirstOrDefault(verdict => verdict.IsFinding)
            : null;

    /// <summary>Whether a rule of meaning would fire on a reading, claims permitting.</summary>
    public bool MayFire(MeaningOfPair reading) => _meaningRules.Any(reading.Suffices);

    /// <summary>Where the certainties of a reading are upper bounds: whether a rule might not fire with exact ones that fires with these,
    /// claims permitting.</summary>
    public bool LeavesOpen(MeaningOfPair reading) => MayFire(reading) || _rules.Any(reading.LeavesOpen);

    /// <summary>The claims that best stand for two sentences; null where a sentence states nothing itself.</summary>
    public (Claim Affirming, Claim Denying)? SpokesmenOf(ImmutableArray<Claim> one, ImmutableArray<Claim> other) => Spokesmen.Of(one, other, _aligner);

    /// <summary>What the rules of meaning make of two sentences, by the claims that best stand for them.</summary>
    public IEnumerable<PairVerdict> ByMeaning(ImmutableArray<Claim> one, ImmutableArray<Claim> other, MeaningOfPair reading) =>
        _meaningRules.IsEmpty || SpokesmenOf(one, other) is not { } pair || Stop(pair.Affirming, pair.Denying, reading).Length > 0
            ? []
            : RulesFor(_meaningRules, pair.Affirming, pair.Denying).Select(rule => Try(rule, pair.Affirming, pair.Denying, reading)).OfType<PairVerdict>();

    /// <summary>On pages a reading of whole sentences is weighed with so much else that what one clause says of times past need not stop it.</summary>
    private static string Stop(Claim one, Claim other, MeaningOfPair reading) => reading.SideBySide ? Gates.Stop(one, other) : Gates.StopWhole(one, other);

    /// <summary>Whether a term stands on a scale of the rules.</summary>
    public bool StandsOnScale(Term term) => _degrees.Knows(term);

    /// <summary>Every rule whose patterns fit the pair, with what became of it.</summary>
    public IEnumerable<PairVerdict> Verdicts(Claim one, Claim other, MeaningOfPair reading)
    {
        foreach (var rule in RulesFor(_rules, one, other))
        {
            if (Try(rule, one, other, reading) is { } straight)
            {
                yield return straight;
            }

            if (Try(rule, other, one, reading) is { } swapped)
            {
                yield return swapped;
            }
        }
    }

    /// <summary>The rules for pairs of that scope; pairs that a gate will stop are shown with the rules for one jurisdiction.</summary>
    private static IEnumerable<Rule> RulesFor(ImmutableArray<Rule> rules, Claim one, Claim other)
    {
        var scope = Scopes.Of(one, other) ?? RuleScope.OneJurisdiction;
        return rules.Where(rule => rule.Scope == scope);
    }

    private PairVerdict? Try(Rule rule, Claim a, Claim b, MeaningOfPair reading)
    {
        var supposed = a.Features.Would && b.Features.Would;
        if (!Fits(rule.A, a, supposed) || !Fits(rule.B, b, supposed))
        {
            return null;
        }

        foreach (var opposition in rule.Opposed)
        {
            if (_oppositions.Test(opposition, rule, a, b, reading) is { } result)
            {
                var stopped = result.StoppedBy.Length > 0 ? result.StoppedBy
                    : a.Answer == b.Answer && result.Score < WithinAnswer ? "same answer"
                    : !(IsOfMeaning(rule) ? reading.Suffices(rule) : reading.BearsOut(rule)) ? $"the two sentences as a whole do not read as a {(rule.Verdict == Verdict.Contradiction ? "contradiction" : "tension")}"
                    : Escapes.First(rule, a, b);
                return new PairVerdict(rule, a, b, stopped, result.Score, result.Reasons) { Likelihood = reading.In(rule.Verdict).Likelihood };
            }
        }

        return null;
    }

    /// <param name="pattern">What the rule asks for.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="supposed">Whether both claims say what would be, so that the supposition is a common ground.</param>
    private static bool Fits(ClaimPattern pattern, Claim claim, bool supposed) =>
        Allows(pattern.Polarity, claim.Features.Polarity)
        && Allows(pattern.Force, claim.Features.Force)
        && Allows(pattern.Modality, claim.Features.Modality)
        && (supposed || (pattern.Role.IsEmpty
            ? claim.Features.Role is ClaimRole.Asserted or ClaimRole.Presupposed
            : pattern.Role.Contains(claim.Features.Role)))
        && (pattern.Concepts.IsEmpty
            || (claim.Predicate?.Concept is { } concept && pattern.Concepts.Contains(concept.Id, StringComparer.Ordinal))
            || claim.Terms.Any(term => term.Role == TermRole.Theme && term.Term.Concept is { } theme
                && pattern.Concepts.Contains(theme.Id, StringComparer.Ordinal)));

    private static bool IsOfMeaning(Rule rule) => rule.Opposed.Contains(Opposition.Meaning);

    private static bool Allows<T>(ImmutableArray<T> allowed, T value)
        where T : struct, Enum =>
        allowed.IsEmpty || allowed.Contains(value);
}
