using System.Collections.Immutable;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The word pieces of a sentence in its context, with the marks around them.</summary>
/// <param name="Ids">The ids of all pieces.</param>
/// <param name="Own">How many of them, from the end, are the sentence's own: its pieces and the mark behind them.</param>
internal sealed record PieceRow(ImmutableArray<int> Ids, int Own);
