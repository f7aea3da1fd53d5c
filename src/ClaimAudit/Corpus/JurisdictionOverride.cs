using System.IO.Enumeration;

namespace ClaimAudit.Corpus;

/// <summary>A jurisdiction set for some pages.</summary>
/// <param name="Pattern">A document id, a folder of them ending in <c>/</c>, or a pattern in which <c>*</c> stands for any characters
/// and <c>?</c> for one.</param>
/// <param name="Jurisdiction">The jurisdiction of these pages.</param>
public sealed record JurisdictionOverride(string Pattern, string Jurisdiction)
{
    /// <summary>Whether a document id falls under the pattern, capitals and small letters told apart.</summary>
    public bool Fits(string documentId) =>
        Pattern.EndsWith('/')
            ? documentId.StartsWith(Pattern, StringComparison.Ordinal)
            : FileSystemName.MatchesSimpleExpression(Pattern, documentId, ignoreCase: false);
}
