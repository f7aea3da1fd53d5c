using System.Text.Json;
using System.Text.Json.Nodes;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Writes tensors in the safetensors format, as <see cref="NamedTensors"/> reads them.</summary>
internal static class SafeTensorsWriter
{
    /// <summary>Writes a file of 32-bit numbers.</summary>
    /// <param name="path">The file.</param>
    /// <param name="tensors">The tensors and their names.</param>
    public static void Write(string path, IEnumerable<(string Name, Tensor Values)> tensors)
    {
        var all = tensors.ToList();
        var header = new JsonObject();
        var offset = 0L;
        foreach (var (name, values) in all)
        {
            var end = offset + (values.numel() * sizeof(float));
            header[name] = new JsonObject
            {
                ["dtype"] = "F32",
                ["shape"] = JsonSerializer.SerializeToNode(values.shape),
                ["data_offsets"] = new JsonArray(offset, end),
            };
            offset = end;
        }

        var text = JsonSerializer.SerializeToUtf8Bytes(header);
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write((long)text.Length);
        writer.Write(text);
        foreach (var (_, values) in all)
        {
            foreach (var value in values.detach().to(ScalarType.Float32).contiguous().data<float>().ToArray())
            {
                writer.Write(value);
            }
        }
    }
}
