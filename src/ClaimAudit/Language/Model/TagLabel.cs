namespace ClaimAudit.Language.Model;

/// <summary>What the tagger chooses between: a Penn tag together with a universal part of speech.</summary>
/// <param name="Tag">The Penn Treebank tag.</param>
/// <param name="Pos">The universal part of speech.</param>
internal readonly record struct TagLabel(string Tag, PartOfSpeech Pos);
