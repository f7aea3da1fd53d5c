using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>One sense of a lemma.</summary>
/// <param name="Class">The class.</param>
/// <param name="Lemma">The lemma, lower case.</param>
/// <param name="Number">The place of the sense among those of the lemma in this class, from 1.</param>
internal readonly record struct SenseKey(WordClass Class, string Lemma, int Number);
