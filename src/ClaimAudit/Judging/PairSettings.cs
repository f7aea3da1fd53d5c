using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Knows what surrounds each pair of sentences of a collection. Thread-safe.</summary>
internal sealed class PairSettings
{
    private readonly ImmutableArray<ReadStatement> _statements;
    private readonly Neighbourhood _near;
    private readonly TermRarity _rarity;
    private readonly ImmutableArray<int> _words;
    private readonly ILookup<(AnswerId, AnswerId), (int One, int Other)> _meetings;
    private readonly ConcurrentDictionary<(int One, int Other), PairSetting> _known = [];

    /// <summary>Counts words, terms and near pairs.</summary>
    /// <param name="statements">The sentences.</param>
    /// <param name="near">Which of them are near to which.</param>
    public PairSettings(ImmutableArray<ReadStatement> statements, Neighbourhood near)
    {
        _statements = statements;
        _near = near;
        _rarity = new TermRarity(statements);
        _words = [.. statements.Select(statement => CountOfWords(statement.Statement.Text))];
        _meetings = near.Pairs.ToLookup(AnswersOf);
    }

    /// <summary>The setting of two sentences.</summary>
    /// <param name="pair">Their places, the lower first.</param>
    public PairSetting Of((int One, int Other) pair) => _known.GetOrAdd(pair, Describe);

    /// <summary>The other pairs of near sentences that a sentence stands in; of a pair within one scope those within it, of a pair
    /// of two scopes those of two.</summary>
    /// <param name="place">The place of the sentence.</param>
    /// <param name="pair">The pair.</param>
    public IEnumerable<(int One, int Other)> RivalsOf(int place, (int One, int Other) pair) =>
        _near.PairsOf(place).Where(rival => rival != pair && Crosses(rival) == Crosses(pair));

    /// <summary>The other pairs of near sentences of the same two answers.</summary>
    /// <param name="pair">The pair.</param>
    public IEnumerable<(int One, int Other)> MeetingsBeside((int One, int Other) pair) => _meetings[AnswersOf(pair)].Where(other => other != pair);

    private PairSetting Describe((int One, int Other) pair)
    {
        var (rarity, shared) = _rarity.Shared(pair.One, pair.Other);
        return new PairSetting(
            rarity,
            shared,
            _near.Remoteness(pair),
            _statements[pair.One].Reading.Nearness(_statements[pair.Other].Reading),
            _words[pair.One] + _words[pair.Other],
            Math.Max(1, _meetings[AnswersOf(pair)].Count()));
    }

    private bool Crosses((int One, int Other) pair) => _statements[pair.One].Scope != _statements[pair.Other].Scope;

    private (AnswerId, AnswerId) AnswersOf((int One, int Other) pair) =>
        (_statements[pair.One].Statement.Answer, _statements[pair.Other].Statement.Answer);

    private static int CountOfWords(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return count;
    }
}
