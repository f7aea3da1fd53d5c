namespace ClaimAudit.Ranking;

/// <summary>A format of ranker files besides the readable one.</summary>
public interface IRankerFormat
{
    /// <summary>Reads a ranker.</summary>
    /// <param name="name">The file's name as diagnostics shall say it.</param>
    /// <param name="content">The file's bytes, known to be a ZIP archive.</param>
    RankerReading Read(string name, ReadOnlyMemory<byte> content);
}
