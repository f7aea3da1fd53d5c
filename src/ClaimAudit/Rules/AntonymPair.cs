using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>Two lists of words that exclude each other when said of the same thing.</summary>
/// <param name="A">Words and phrases of one side, lower case, in base form; <c>word/v</c> restricts the part of speech.</param>
/// <param name="B">Those of the other side; any of them excludes any of <paramref name="A"/>.</param>
public sealed record AntonymPair(ImmutableArray<string> A, ImmutableArray<string> B);
