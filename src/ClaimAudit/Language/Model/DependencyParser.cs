using System.Collections.Immutable;

namespace ClaimAudit.Language.Model;

/// <summary>A greedy arc-hybrid parser: two moves per word, the best-scored possible one each time.</summary>
/// <param name="actions">The actions, in the order of the classes.</param>
/// <param name="table">The weights; one class per action.</param>
internal sealed class DependencyParser(ImmutableArray<ParserAction> actions, WeightTable table)
{
    /// <summary>Finds the tree of a sentence.</summary>
    /// <param name="words">The words, with the root and "no word" behind them.</param>
    /// <returns>The finished state.</returns>
    public ParserState Parse(ReadOnlySpan<ParserWord> words)
    {
        var state = new ParserState(words.Length - 2);
        Span<uint> features = stackalloc uint[ParserFeatures.Capacity];
        Span<short> scores = stackalloc short[table.Width];
        while (!state.IsFinished)
        {
            var count = ParserFeatures.Collect(state, words, features);
            table.Score(features[..count], scores);
            state.Apply(actions[Best(state, scores)]);
        }

        return state;
    }

    private int Best(ParserState state, ReadOnlySpan<short> scores)
    {
        ReadOnlySpan<bool> allowed =
        [
            state.Allows(ParserMove.Shift),
            state.Allows(ParserMove.Left),
            state.Allows(ParserMove.Right),
        ];
        var best = -1;
        for (var i = 0; i < actions.Length; i++)
        {
            if (allowed[(int)actions[i].Move] && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }
}
