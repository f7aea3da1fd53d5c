using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>A trained tagger as it is stored.</summary>
/// <param name="Lexicon">The words that take one tag only.</param>
/// <param name="Filter">The known features.</param>
/// <param name="Weights">The weights.</param>
/// <param name="LabelCount">How many labels there are.</param>
internal sealed record TaggerWeights(byte[] Lexicon, byte[] Filter, byte[] Weights, int LabelCount)
{
    /// <summary>The tagger with these weights.</summary>
    public Tagger ToTagger() =>
        new(new TagLexicon(Lexicon), new WeightTable(Filter, Weights, SyntaxModel.WidthFor(LabelCount)), LabelCount);
}
