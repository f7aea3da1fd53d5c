using System.Collections.Immutable;

namespace ClaimAudit.Corpus;

/// <summary>Reads the pages of one file format. Stateless; bad content becomes diagnostics, never an exception.</summary>
public interface IPageReader
{
    /// <summary>The format's name, in lower case.</summary>
    string Format { get; }

    /// <summary>The file name extensions of the format, in lower case, with their dot.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Finds the questions and answers of a decoded file.</summary>
    /// <param name="file">The file's id and text.</param>
    PageReading Read(SourceDocument file);
}
