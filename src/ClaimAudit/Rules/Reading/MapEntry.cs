namespace ClaimAudit.Rules.Reading;

/// <summary>A key with its value.</summary>
internal sealed record MapEntry(TextNode Key, RuleNode Value);
