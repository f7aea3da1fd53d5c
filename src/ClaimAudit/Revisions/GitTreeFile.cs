namespace ClaimAudit.Revisions;

/// <summary>A file of a commit.</summary>
/// <param name="Path">Its path then, from the repository's top, with <c>/</c>.</param>
/// <param name="PresentPath">Its path now, where git sees that it was renamed; otherwise the same.</param>
/// <param name="Blob">The hash of its content.</param>
internal sealed record GitTreeFile(string Path, string PresentPath, string Blob);
