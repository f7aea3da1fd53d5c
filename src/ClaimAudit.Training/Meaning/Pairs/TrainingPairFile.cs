using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Files of pairs, one JSON object a line.</summary>
internal static class TrainingPairFile
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A line holds no pair.</exception>
    public static List<TrainingPair> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<TrainingPair>(line, Plain) ?? throw new InvalidDataException($"{path} holds a line without a pair."))];

    /// <summary>Writes a file.</summary>
    public static void Write(string path, IEnumerable<TrainingPair> pairs)
    {
        var text = new StringBuilder();
        foreach (var pair in pairs)
        {
            text.Append(JsonSerializer.Serialize(pair, Plain)).Append('\n');
        }

        File.WriteAllText(path, text.ToString());
    }
}
