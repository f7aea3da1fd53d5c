namespace ClaimAudit.Rules.Reading;

/// <summary>A key with its value.</summary>
internal readonly record struct MapEntry(TextNode Key, RuleNode Value);
