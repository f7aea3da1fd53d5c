using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>A file of a rules folder as it was found.</summary>
/// <param name="Name">Its path relative to the folder, with <c>/</c>.</param>
/// <param name="Bytes">Its bytes; null when it could not be read.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record RuleFile(string Name, ImmutableArray<byte>? Bytes, string? Problem);
