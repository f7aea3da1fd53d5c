using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ClaimAudit.Language.Model;

/// <summary>A greedy arc-hybrid parser: two moves per word, the best-scored possible one each time. An empty stack leaves no choice, and a
/// participle without an auxiliary takes no subject before the clause's finite verb (<c>the data shared with it is kept</c>).</summary>
/// <param name="actions">The actions, in the order of the classes.</param>
/// <param name="table">The weights; one class per action.</param>
internal sealed class DependencyParser(ImmutableArray<ParserAction> actions, WeightTable table)
{
    private const ulong Auxiliaries = (1UL << (int)Relation.Aux) | (1UL << (int)Relation.AuxPass);

    /// <summary>Finds the tree of a sentence.</summary>
    /// <param name="words">The words, with the root and "no word" behind them.</param>
    /// <returns>The finished state.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ParserState Parse(ReadOnlySpan<ParserWord> words)
    {
        var state = new ParserState(words.Length - 2);
        Span<uint> features = stackalloc uint[ParserFeatures.Capacity];
        Span<short> scores = stackalloc short[table.Width];
        while (!state.IsFinished)
        {
            if (state.Depth == 0)
            {
                state.Apply(new ParserAction(ParserMove.Shift, Relation.Root));
                continue;
            }

            var count = ParserFeatures.Collect(state, words, features);
            table.Score(features[..count], scores);
            state.Apply(actions[Best(state, words, scores)]);
        }

        return state;
    }

    private int Best(ParserState state, ReadOnlySpan<ParserWord> words, ReadOnlySpan<short> scores)
    {
        ReadOnlySpan<bool> allowed =
        [
            state.Allows(ParserMove.Shift),
            state.Allows(ParserMove.Left),
            state.Allows(ParserMove.Right),
        ];
        var takesNoSubject = words[state.Next].IsParticiple && (state.DependentsOf(state.Next).LeftRelations & Auxiliaries) == 0;
        var best = -1;
        for (var i = 0; i < actions.Length; i++)
        {
            if (takesNoSubject && actions[i] is { Move: ParserMove.Left, Relation: Relation.Nsubj or Relation.NsubjPass })
            {
                continue;
            }

            if (allowed[(int)actions[i].Move] && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }
}
