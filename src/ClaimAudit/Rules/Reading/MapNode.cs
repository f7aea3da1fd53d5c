using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>A group of keys with their values, in the order of the file; a key can stand twice.</summary>
internal sealed record MapNode(ImmutableArray<MapEntry> Entries, int Line, int Column) : RuleNode(Line, Column)
{
    /// <inheritdoc/>
    public override string Shape => "a group of keys";
}
