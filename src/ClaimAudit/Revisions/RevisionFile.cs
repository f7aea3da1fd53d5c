namespace ClaimAudit.Revisions;

/// <summary>A file of a commit with its content, before ids are made distinct.</summary>
/// <param name="Id">Its id as the path that reached it would have it.</param>
/// <param name="PresentPath">Its path now, from the repository's top.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record RevisionFile(string Id, string PresentPath, ReadOnlyMemory<byte> Bytes);
