namespace ClaimAudit.Corpus.Files;

/// <summary>A file to be read.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="FullPath">Where it is, links resolved.</param>
internal sealed record SourceFile(string Id, string FullPath);
