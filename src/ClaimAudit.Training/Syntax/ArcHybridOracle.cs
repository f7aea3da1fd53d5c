using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Tells how many arcs of the right tree each move puts out of reach (a dynamic oracle).</summary>
internal static class ArcHybridOracle
{
    /// <summary>The cost of a move that the state allows.</summary>
    /// <param name="state">The state.</param>
    /// <param name="heads">The right heads, the number of words for the root.</param>
    /// <param name="move">The move.</param>
    public static int Cost(ParserState state, int[] heads, ParserMove move) => move switch
    {
        ParserMove.Shift => ShiftCost(state, heads),
        ParserMove.Left => PopCost(state, heads, state.Next),
        _ => PopCost(state, heads, state.Stacked(1)),
    };

    private static int ShiftCost(ParserState state, int[] heads)
    {
        var cost = 0;
        for (var below = 0; below < state.Depth; below++)
        {
            var word = state.Stacked(below);
            cost += heads[word] == state.Next ? 1 : 0;
            cost += below > 0 && heads[state.Next] == word ? 1 : 0;
        }

        return cost;
    }

    private static int PopCost(ParserState state, int[] heads, int head)
    {
        var top = state.Stacked(0);
        var cost = heads[top] != head && (heads[top] >= state.Next || heads[top] == state.Stacked(1)) ? 1 : 0;
        for (var word = state.Next; word < state.Count; word++)
        {
            cost += heads[word] == top ? 1 : 0;
        }

        return cost;
    }
}
