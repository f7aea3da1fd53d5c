using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>What identifies a synset within WordNet's files.</summary>
/// <param name="Class">The class, and so the file.</param>
/// <param name="Offset">The place in the file in bytes.</param>
internal readonly record struct SynsetKey(WordClass Class, int Offset);
