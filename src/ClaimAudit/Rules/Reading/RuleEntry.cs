using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>One sound entry of a rule file, with what is needed to check it against the other files.</summary>
/// <param name="Value">The entry.</param>
/// <param name="Id">Its id, with its place.</param>
/// <param name="References">The ids of concepts it names, with their places.</param>
/// <param name="Problems">Where the problems of its file are collected.</param>
internal sealed record RuleEntry<T>(T Value, TextNode Id, ImmutableArray<TextNode> References, ProblemList Problems);
