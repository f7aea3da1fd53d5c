using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>A claim as a report shows it: for the stance matrix, the page view and the <c>claims</c> command.</summary>
/// <param name="Answer">The answer that makes it.</param>
/// <param name="Quote">The words, exactly as published.</param>
/// <param name="Span">Where they stand in the document's text, in UTF-16 units.</param>
/// <param name="PropositionKey">Equal for claims that speak of the same thing, over all pages, without the jurisdiction.</param>
/// <param name="Proposition">What the claim is about, in words, without its cues.</param>
/// <param name="Stance">Which side it takes.</param>
/// <param name="Modality">How sure the page is.</param>
/// <param name="Force">Duty, permission, prohibition, or none.</param>
/// <param name="Role">Asserted, presupposed, or not the page's own word.</param>
public sealed record ReportedClaim(
    AnswerId Answer,
    string Quote,
    TextSpan Span,
    string PropositionKey,
    string Proposition,
    Stance Stance,
    Modality Modality,
    Force Force,
    ClaimRole Role);
