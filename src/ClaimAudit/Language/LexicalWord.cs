namespace ClaimAudit.Language;

/// <summary>A word as the lexicon lists it.</summary>
/// <param name="Lemma">The base form, lower case; words of a phrase are joined by spaces.</param>
/// <param name="Pos">Noun, verb, adjective or adverb.</param>
public readonly record struct LexicalWord(string Lemma, PartOfSpeech Pos);
