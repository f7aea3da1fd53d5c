using System.Text;
using ClaimAudit.Baselines;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Reads and writes a ranker's file: readable JSON for the linear ranker, an archive for those of a fuller build.</summary>
public static class RankerFile
{
    private static ReadOnlySpan<byte> ArchiveMark => "PK\x03\x04"u8;

    /// <summary>Reads a ranker.</summary>
    /// <param name="name">The file's name as diagnostics shall say it.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="archives">Reads archives; null in a build that cannot.</param>
    public static RankerReading Read(string name, ReadOnlyMemory<byte> content, IRankerFormat? archives = null)
    {
        if (!content.Span.StartsWith(ArchiveMark))
        {
            return LinearRankerReader.Read(name, Encoding.UTF8.GetString(content.Span));
        }

        return archives is not null ? archives.Read(name, content) : new RankerReading(null, [new Diagnostic(
            BaselineCodes.WrongVersion,
            DiagnosticLevel.Error,
            name,
            0,
            0,
            "this ranker was made with Microsoft.ML, which is not built in; build with -p:WithMachineLearning=true (the README's section on optional packages says how), or train one without it")]);
    }

    /// <summary>Writes a linear ranker: the same ranker makes the same bytes.</summary>
    /// <exception cref="ArgumentException">The ranker is not linear.</exception>
    public static void Write(LearnedRanker ranker, TextWriter output)
    {
        if (ranker.Scorer is not LinearModel model)
        {
            throw new ArgumentException("only a linear ranker has a readable file", nameof(ranker));
        }

        LinearRankerWriter.Write(model, ranker.Thresholds, output);
    }
}
