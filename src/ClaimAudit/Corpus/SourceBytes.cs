namespace ClaimAudit.Corpus;

/// <summary>A file's bytes under the id its page will have.</summary>
/// <param name="Id">The path relative to the folder given on the command line, with <c>/</c>; for a file given by itself its name.</param>
/// <param name="Bytes">The bytes, not decoded.</param>
public sealed record SourceBytes(string Id, ReadOnlyMemory<byte> Bytes);
