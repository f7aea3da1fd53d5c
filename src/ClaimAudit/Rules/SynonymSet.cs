using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>General words that no domain owns and that can stand for one another.</summary>
/// <param name="Words">At least two words or phrases, lower case, in base form; the first names the set.</param>
public sealed record SynonymSet(ImmutableArray<string> Words);
