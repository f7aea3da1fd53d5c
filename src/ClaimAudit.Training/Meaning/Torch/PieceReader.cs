using ClaimAudit.Meaning;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Cuts sentences into pieces as <see cref="MeaningReader"/> does: as many of them, in the same order.</summary>
internal sealed class PieceReader
{
    private const int MostContextPieces = 20;
    private const int MostPieces = 70;

    private readonly WordPieces _pieces;

    /// <summary>A reader with the pieces that are kept.</summary>
    public PieceReader(IReadOnlyList<string> vocabulary) => _pieces = new WordPieces(vocabulary);

    /// <summary>The pieces of a sentence.</summary>
    public PieceRow Read(Said said)
    {
        var context = said.Context.Length == 0 ? [] : _pieces.Encode(said.Context, MostContextPieces);
        var own = _pieces.Encode(said.Sentence, MostPieces);
        return new PieceRow(
            context.Count == 0
                ? [_pieces.Start, .. own, _pieces.Separator]
                : [_pieces.Start, .. context, _pieces.Separator, .. own, _pieces.Separator],
            own.Count + 1);
    }
}
