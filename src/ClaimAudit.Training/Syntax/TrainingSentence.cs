using ClaimAudit.Language;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>A sentence of a treebank with the tags and the tree people gave it.</summary>
/// <param name="Text">The sentence as running text.</param>
/// <param name="Forms">The words.</param>
/// <param name="Labels">Their tags.</param>
/// <param name="Heads">Their heads by index from 0; the number of words for the root.</param>
/// <param name="Relations">Their relations.</param>
internal sealed record TrainingSentence(
    string Text,
    string[] Forms,
    TagLabel[] Labels,
    int[] Heads,
    Relation[] Relations)
{
    /// <summary>The number of words.</summary>
    public int Count => Forms.Length;

    /// <summary>The words as the models see them.</summary>
    public WordCodes[] Codes { get; } = Array.ConvertAll(Forms, form => WordCodes.Of(form, SyntaxAnalyzer.Normalize(form)));
}
