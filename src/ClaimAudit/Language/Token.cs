using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>One word or mark of a sentence, with its tag and its place in the dependency tree.</summary>
/// <param name="Index">The place in the sentence, from 0.</param>
/// <param name="Span">Where the word stands in the analysed text, in UTF-16 units.</param>
/// <param name="Text">The word exactly as written.</param>
/// <param name="Lower">The word in lower case with straight apostrophes, so that <c>N’T</c> equals <c>n't</c>.</param>
/// <param name="Pos">The universal part of speech.</param>
/// <param name="Tag">The Penn Treebank tag, such as <c>VBZ</c>.</param>
/// <param name="Head">The index of the governing word; -1 for the root.</param>
/// <param name="Relation">The relation to that word.</param>
/// <param name="Lemma">The dictionary form, in lower case.</param>
public sealed record Token(
    int Index,
    TextSpan Span,
    string Text,
    string Lower,
    PartOfSpeech Pos,
    string Tag,
    int Head,
    Relation Relation,
    string Lemma)
{
    /// <summary>Whether this word governs the whole sentence.</summary>
    public bool IsRoot => Head < 0;

    /// <summary>The word as written.</summary>
    public override string ToString() => Text;
}
