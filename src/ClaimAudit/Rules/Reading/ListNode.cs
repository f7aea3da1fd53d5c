using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>A list.</summary>
internal sealed record ListNode(ImmutableArray<RuleNode> Items, int Line, int Column) : RuleNode(Line, Column)
{
    /// <inheritdoc/>
    public override string Shape => "a list";
}
