using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Rules;

namespace ClaimAudit.Judging;

/// <summary>Tests whether two claims put the same thing at places of one scale that exclude each other.</summary>
internal sealed class DegreeTests
{
    /// <summary>Scales whose id begins so hold values of which only one can be true: the days of the week.</summary>
    private const string Exclusive = "exclusive-";

    private const int FarApart = 2;
    private const double Enough = 0.7;

    private readonly ClaimAligner _aligner;
    private readonly FrozenDictionary<string, (string Scale, int Step)[]> _places;

    /// <summary>Tests by the scales of a rule book.</summary>
    public DegreeTests(ClaimAligner aligner, ImmutableArray<DegreeScale> scales)
    {
        _aligner = aligner;
        _places = scales
            .SelectMany(scale => scale.Steps.SelectMany((step, i) => step.Select(word => (Word: word.Split('/')[0], Place: (scale.Id, i)))))
            .GroupBy(entry => entry.Word, entry => entry.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The first pair of words that exclude each other on a scale; null where there is none.</summary>
    /// <param name="a">One claim.</param>
    /// <param name="b">The other.</param>
    /// <param name="exclusive">Whether scales of exclusive values are asked for, or scales of degree.</param>
    public OppositionResult? Test(Claim a, Claim b, bool exclusive)
    {
        if (a.IsMention || b.IsMention || a.Features.Polarity != b.Features.Polarity || a.Features.Force != b.Features.Force)
        {
            return null;
        }

        foreach (var mine in a.Terms)
        {
            foreach (var theirs in b.Terms)
            {
                if (mine.Role == theirs.Role && Excludes(mine.Term.Key, theirs.Term.Key, exclusive)
                    && !b.Terms.Any(term => term.Term.Key == mine.Term.Key))
                {
                    return Judge(a, b, mine, theirs);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a term stands on a scale at all.</summary>
    public bool Knows(Term term) => _places.ContainsKey(term.Key);

    private OppositionResult Judge(Claim a, Claim b, ClaimTerm mine, ClaimTerm theirs)
    {
        var there = _aligner.Align(b with { Terms = [.. b.Terms.Where(term => term != theirs)] }, a);
        var back = _aligner.Align(a with { Terms = [.. a.Terms.Where(term => term != mine)] }, b);
        var low = Math.Min(there.Coverage, back.Coverage);
        var stopped = there.Blocked.Length > 0 ? there.Blocked
            : !there.Argument || low < Enough / 2 || Math.Max(there.Coverage, back.Coverage) < Enough ? "not enough in common"
            : string.Empty;
        return new OppositionResult(stopped, low, [$"{mine.Term.Key} against {theirs.Term.Key}", "found: " + string.Join(", ", there.Matched)]);
    }

    private bool Excludes(string one, string other, bool exclusive)
    {
        if (!_places.TryGetValue(one, out var mine) || !_places.TryGetValue(other, out var theirs))
        {
            return false;
        }

        return mine.Any(a => theirs.Any(b => a.Scale == b.Scale && a.Scale.StartsWith(Exclusive, StringComparison.Ordinal) == exclusive
            && Math.Abs(a.Step - b.Step) >= (exclusive ? 1 : FarApart)));
    }
}
