namespace ClaimAudit.Training.WordNet;

/// <summary>A relation as WordNet's files give it.</summary>
/// <param name="Symbol">The sign of the relation, such as <c>@</c> or <c>!</c>.</param>
/// <param name="Target">The synset it leads to.</param>
/// <param name="SourceWord">The place from 1 of the word that has the relation; 0 when the whole synset has it.</param>
/// <param name="TargetWord">The place from 1 of the word it leads to; 0 for the whole synset.</param>
internal readonly record struct RawPointer(string Symbol, SynsetKey Target, int SourceWord, int TargetWord);
