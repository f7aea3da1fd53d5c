using System.Collections.Immutable;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>A trained parser as it is stored.</summary>
/// <param name="Actions">The actions, in the order of the classes.</param>
/// <param name="Filter">The known features.</param>
/// <param name="Weights">The weights.</param>
internal sealed record ParserWeights(ImmutableArray<ParserAction> Actions, byte[] Filter, byte[] Weights)
{
    /// <summary>The parser with these weights.</summary>
    public DependencyParser ToParser() =>
        new(Actions, new WeightTable(Filter, Weights, SyntaxModel.WidthFor(Actions.Length)));
}
