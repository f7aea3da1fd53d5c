using System.Collections.Immutable;

namespace ClaimAudit.Corpus;

/// <summary>Files that are to be read as pages, wherever their bytes come from.</summary>
public interface ISourceFiles
{
    /// <summary>The files by id, ordinally; no id twice.</summary>
    ImmutableArray<SourceBytes> Files { get; }
}
