using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>Two lemmas that are related in both directions.</summary>
/// <param name="First">One lemma and its class.</param>
/// <param name="Second">The other lemma and its class.</param>
internal readonly record struct SupplementaryPair((WordClass Class, string Lemma) First, (WordClass Class, string Lemma) Second);
