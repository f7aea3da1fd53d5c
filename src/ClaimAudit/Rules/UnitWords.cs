using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>One unit of measure with the words and signs for it.</summary>
/// <param name="Id">The unit's id, unique over all packs, such as <c>week</c>.</param>
/// <param name="Dimension">What it measures, such as <c>duration</c>; only quantities of one dimension can be compared.</param>
/// <param name="Words">Words, abbreviations and signs, lower case, in base form.</param>
/// <param name="Factor">How many of the dimension's base unit it holds, above zero: 7 for a week where the day is the base.</param>
public sealed record UnitWords(string Id, string Dimension, ImmutableArray<string> Words, decimal Factor);
