using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Two claims that a rule over claims finds opposed.</summary>
/// <param name="Places">The places of their sentences, the lower first.</param>
/// <param name="One">A claim.</param>
/// <param name="Other">The other.</param>
internal readonly record struct OpposedClaims((int One, int Other) Places, Claim One, Claim Other);
