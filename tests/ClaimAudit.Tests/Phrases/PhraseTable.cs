using System.Collections.Immutable;

namespace ClaimAudit.Tests.Phrases;

/// <summary>The phrases of one phenomenon.</summary>
/// <param name="Phenomenon">Its name.</param>
/// <param name="Sentences">Sentences with the claims expected of them.</param>
/// <param name="Pairs">Pairs with the verdict expected on them.</param>
/// <param name="Compatible">How many of the pairs only look opposed.</param>
internal sealed record PhraseTable(string Phenomenon, ImmutableArray<PhraseRow> Sentences, ImmutableArray<PhraseRow> Pairs, int Compatible);
