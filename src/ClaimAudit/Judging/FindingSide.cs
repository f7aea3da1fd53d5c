using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>One of the two claims of a finding, with its exact words and place.</summary>
/// <param name="Answer">The answer that makes the claim.</param>
/// <param name="Quote">The words, exactly as published.</param>
/// <param name="Span">Where the quote stands, in UTF-16 units of the document's text (of the answer's, where
/// <paramref name="AnchoredToAnswer"/>).</param>
/// <param name="Line">The quote's line in the document's text, from 1.</param>
/// <param name="Column">The quote's column, from 1, in UTF-16 units.</param>
/// <param name="AnchoredToAnswer">True where the span counts from the beginning of the answer's decoded text.</param>
/// <param name="Stance">Which side of the proposition it takes.</param>
/// <param name="Polarity">Affirmed or denied, as worded.</param>
/// <param name="Modality">How sure the page is.</param>
/// <param name="Force">Duty, permission, prohibition, or none.</param>
/// <param name="Role">Asserted or presupposed.</param>
/// <param name="Cues">The words that gave it these features, in order of place, spans from the same origin as <paramref name="Span"/>.</param>
public sealed record FindingSide(
    AnswerId Answer,
    string Quote,
    TextSpan Span,
    int Line,
    int Column,
    bool AnchoredToAnswer,
    Stance Stance,
    Polarity Polarity,
    Modality Modality,
    Force Force,
    ClaimRole Role,
    ImmutableArray<Cue> Cues);
