namespace ClaimAudit.Values;

/// <summary>The words of a claim that gave it one of its features.</summary>
/// <param name="Kind">The feature.</param>
/// <param name="Span">Where the words stand, in the same units and from the same origin as the claim's quote.</param>
/// <param name="Text">The words as published.</param>
public readonly record struct Cue(CueKind Kind, TextSpan Span, string Text);
