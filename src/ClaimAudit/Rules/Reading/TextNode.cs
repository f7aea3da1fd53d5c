namespace ClaimAudit.Rules.Reading;

/// <summary>A single text.</summary>
internal sealed record TextNode(string Text, int Line, int Column) : RuleNode(Line, Column)
{
    /// <inheritdoc/>
    public override string Shape => Text.Length == 0 ? "nothing" : "a text";
}
