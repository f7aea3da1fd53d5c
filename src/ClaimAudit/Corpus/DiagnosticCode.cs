namespace ClaimAudit.Corpus;

/// <summary>One kind of diagnostic.</summary>
/// <param name="Code">The stable code, <c>CLA90xx</c>.</param>
/// <param name="Meaning">What is wrong, in a sentence.</param>
/// <param name="Remedy">How to mend it, in a sentence.</param>
public sealed record DiagnosticCode(string Code, string Meaning, string Remedy);
