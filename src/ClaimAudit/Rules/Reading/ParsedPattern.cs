using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>A pattern with the places of the concepts it names.</summary>
internal sealed record ParsedPattern(ClaimPattern Pattern, ImmutableArray<TextNode> Concepts);
