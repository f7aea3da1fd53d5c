using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text.Json;

namespace ClaimAudit.Training.Meaning;

/// <summary>The 32-bit tensors of a file in the safetensors format: a length, a JSON header, then the numbers.</summary>
internal sealed class NamedTensors
{
    private readonly FrozenDictionary<string, float[]> _values;

    private NamedTensors(IEnumerable<KeyValuePair<string, float[]>> values) => _values = values.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The numbers of a tensor, in the order of rows.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such tensor of 32-bit numbers.</exception>
    public float[] this[string name] => _values[name];

    /// <summary>Whether the file has such a tensor.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>Reads a file.</summary>
    public static NamedTensors Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var length = (int)BinaryPrimitives.ReadInt64LittleEndian(file);
        using var header = JsonDocument.Parse(file.AsMemory(sizeof(long), length));
        var start = sizeof(long) + length;
        return new NamedTensors(header.RootElement.EnumerateObject()
            .Where(entry => entry.Value.TryGetProperty("dtype", out var type) && type.ValueEquals("F32"))
            .Select(entry => KeyValuePair.Create(entry.Name, Numbers(file, start, entry.Value.GetProperty("data_offsets")))));
    }

    private static float[] Numbers(byte[] file, int start, JsonElement offsets)
    {
        var values = new float[(offsets[1].GetInt32() - offsets[0].GetInt32()) / sizeof(float)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(start + offsets[0].GetInt32() + (i * sizeof(float))));
        }

        return values;
    }
}
