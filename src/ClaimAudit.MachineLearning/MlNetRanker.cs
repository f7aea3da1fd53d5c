using System.IO.Compression;
using ClaimAudit.Baselines;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting.Json;
using ClaimAudit.Values;
using Microsoft.ML;

namespace ClaimAudit.MachineLearning;

/// <summary>The file of a ranker made with Microsoft.ML: a ZIP archive of its model and its thresholds.</summary>
public sealed class MlNetRanker : IRankerFormat
{
    private const string ModelEntry = "model.zip";
    private const string ThresholdsEntry = "ranker.json";

    /// <summary>Writes a ranker. Microsoft.ML stamps its models with the time, so two writings differ in their bytes.</summary>
    /// <param name="ranker">A ranker made with Microsoft.ML.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <exception cref="ArgumentException">The ranker is of another kind.</exception>
    public static void Write(LearnedRanker ranker, Stream output)
    {
        if (ranker.Scorer is not MlNetScorer scorer)
        {
            throw new ArgumentException("only a ranker made with Microsoft.ML is kept in an archive", nameof(ranker));
        }

        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using (var thresholds = new StreamWriter(archive.CreateEntry(ThresholdsEntry).Open()))
        {
            JsonOutput.Write(thresholds, json =>
            {
                json.WriteStartObject();
                json.WriteString(LinearRankerLayout.VersionKey, LinearRankerLayout.Version);
                DemotionWriter.Write(json, ranker.Thresholds);
                json.WriteEndObject();
            });
        }

        using var model = new MemoryStream();
        scorer.Save(model);
        using var entry = archive.CreateEntry(ModelEntry, CompressionLevel.NoCompression).Open();
        model.WriteTo(entry);
    }

    /// <inheritdoc/>
    public RankerReading Read(string name, ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()));
            return archive.GetEntry(ThresholdsEntry) is { } thresholds && archive.GetEntry(ModelEntry) is { } model
                ? Read(name, Text(thresholds), Bytes(model))
                : Damaged(name, $"it does not hold {ThresholdsEntry} and {ModelEntry}");
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or InvalidOperationException or EndOfStreamException)
        {
            return Damaged(name, exception.Message.TrimEnd('.'));
        }
    }

    private static RankerReading Read(string name, string thresholds, MemoryStream model)
    {
        var diagnostics = new List<Diagnostic>();
        if (JsonText.Parse(new SourceDocument(name, thresholds), diagnostics) is not { } root)
        {
            return new RankerReading(null, [.. diagnostics]);
        }

        var demotion = DemotionReader.Read(name, new JsonObject(name, root, diagnostics), diagnostics);
        if (diagnostics.Count > 0)
        {
            return new RankerReading(null, [.. diagnostics]);
        }

        var context = new MLContext();
        return new RankerReading(new LearnedRanker(new MlNetScorer(context, context.Model.Load(model, out _)), demotion), []);
    }

    private static RankerReading Damaged(string name, string cause) => new(null, [new Diagnostic(
        BaselineCodes.Damaged, DiagnosticLevel.Error, name, 0, 0, $"this archive is no ranker of this version ({cause}); train it again")]);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static MemoryStream Bytes(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        var bytes = new MemoryStream();
        source.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
