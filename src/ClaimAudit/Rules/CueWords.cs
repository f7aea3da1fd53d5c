using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>The words that give a claim one value of one feature.</summary>
/// <param name="Kind">The feature.</param>
/// <param name="Value">The value's name, such as <c>required</c> or <c>none</c>; which names a feature allows stands with the reader.</param>
/// <param name="Words">Words and phrases, lower case, in base form; <c>word/v</c> restricts the part of speech.</param>
public sealed record CueWords(CueKind Kind, string Value, ImmutableArray<string> Words);
