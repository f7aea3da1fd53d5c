using System.Runtime.InteropServices;
using System.Text;
using ClaimAudit.Meaning;

namespace ClaimAudit.Training.Meaning;

/// <summary>Writes trained weights in the layout of <see cref="MeaningModelFile"/>: rows of weights become bytes with a scale each.</summary>
internal sealed class MeaningModelWriter : IDisposable
{
    /// <summary>What the names of the encoder's tuned layers begin with in the comparer's file and in the joint reader's.</summary>
    public const string TunedName = "enc";

    /// <summary>The name of the rows by which the joint reader tells its two sides.</summary>
    public const string SidesName = "sides";

    private const int EncoderHeads = 12;
    private const string ComparerLayersName = "L";
    private const int ComparerHeads = 4;
    private const int MostPieces = 96;

    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    private MeaningModelWriter() => _writer = new BinaryWriter(_bytes);

    /// <summary>The file for a model.</summary>
    /// <param name="weights">The weights of its parts.</param>
    /// <param name="vocabulary">The word pieces, by id.</param>
    /// <param name="layers">How many layers of the encoder are kept.</param>
    /// <param name="topicLayers">Behind how many of them the topic map and the joint reader take their rows.</param>
    /// <param name="middleLayers">Behind how many of them the comparer takes the rows by which pieces fit one another.</param>
    /// <exception cref="ArgumentException">The joint reader's layers do not begin behind those of the topic map.</exception>
    public static byte[] Write(MeaningWeights weights, IReadOnlyList<string> vocabulary, int layers, int topicLayers, int middleLayers)
    {
        if (layers - CountOfLayers(weights.Joint, TunedName) != topicLayers)
        {
            throw new ArgumentException("The joint reader begins where the topic map takes its rows, and has copies of all layers above.", nameof(topicLayers));
        }

        using var writer = new MeaningModelWriter();
        writer._writer.Write(Encoding.ASCII.GetBytes(MeaningModelFile.Signature));
        writer.WriteEncoder(weights.Encoder, weights.Comparer, vocabulary, layers);
        writer.WriteTopics(weights.Topics, topicLayers);
        writer.WriteComparer(weights.Comparer, middleLayers);
        writer.WriteJoint(weights.Joint, middleLayers - topicLayers);
        return writer._bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }

    private void WriteEncoder(NamedTensors tensors, NamedTensors tuned, IReadOnlyList<string> vocabulary, int layers)
    {
        var kept = KeptPieces.Of(vocabulary);
        var text = Encoding.UTF8.GetBytes(string.Join('\n', kept.Select(id => vocabulary[id])));
        _writer.Write(text.Length);
        _writer.Write(text);
        var width = tensors["embeddings.LayerNorm.weight"].Length;
        var words = tensors["embeddings.word_embeddings.weight"];
        WriteRows([.. kept.SelectMany(id => words.AsSpan(id * width, width).ToArray())], width);
        WriteFloats(Positions(tensors, width));
        WriteNorm(tensors, "embeddings.LayerNorm");
        WriteCounts(layers, EncoderHeads);
        var asPublished = layers - CountOfLayers(tuned, TunedName);
        for (var layer = 0; layer < asPublished; layer++)
        {
            var name = $"encoder.layer.{layer}.";
            WriteLayer(tensors, [
                name + "attention.self.query", name + "attention.self.key", name + "attention.self.value", name + "attention.output.dense",
                name + "attention.output.LayerNorm", name + "intermediate.dense", name + "output.dense", name + "output.LayerNorm"]);
        }

        WriteTrained(tuned, TunedName);
    }

    /// <summary>The rows of places, with the row that marks a first text added to each.</summary>
    private static float[] Positions(NamedTensors tensors, int width)
    {
        var kinds = tensors["embeddings.token_type_embeddings.weight"];
        return [.. tensors["embeddings.position_embeddings.weight"].Take(MostPieces * width).Select((value, i) => value + kinds[i % width])];
    }

    private void WriteTopics(NamedTensors tensors, int after)
    {
        var gate = tensors["near.gate.weight"];
        _writer.Write(after);
        WriteFloats(gate);
        WriteFloats(tensors["near.gate.bias"]);
        WriteMap(tensors["near.map.weight"], new float[gate.Length]);
    }

    private void WriteComparer(NamedTensors tensors, int middle)
    {
        var width = tensors["np.weight"].Length;
        var outer = tensors["proj.weight"].Length / width;
        _writer.Write(middle);
        WriteMap(tensors, "proj");
        WriteNorm(tensors, "np");
        WriteMap(tensors["look.weight"], new float[tensors["look.weight"].Length / outer]);
        WriteFloats([MathF.Exp(tensors["temp"][0])]);
        WriteMap(tensors, "cmp");
        WriteNorm(tensors, "nc");
        WriteFloats(tensors["side.weight"]);
        WriteCounts(CountOfLayers(tensors, ComparerLayersName), ComparerHeads);
        WriteTrained(tensors, ComparerLayersName);
        WriteMap(tensors, "h1");
        WriteFloats([.. tensors["h2.weight"][..width], .. tensors["h2.weight"][(2 * width)..]]);
        WriteFloats([tensors["h2.bias"][0], tensors["h2.bias"][2]]);
    }

    private void WriteJoint(NamedTensors tensors, int middle)
    {
        WriteFloats(tensors[SidesName]);
        WriteCounts(CountOfLayers(tensors, TunedName), EncoderHeads);
        WriteTrained(tensors, TunedName);
        WriteComparer(tensors, middle);
    }

    private void WriteCounts(int layers, int heads)
    {
        _writer.Write(layers);
        _writer.Write(heads);
    }

    private static int CountOfLayers(NamedTensors tensors, string name) =>
        Enumerable.Range(0, int.MaxValue).TakeWhile(layer => tensors.Has($"{name}.{layer}.q.weight")).Count();

    /// <summary>Writes layers under the names that the trainer gives to their parts.</summary>
    private void WriteTrained(NamedTensors tensors, string group)
    {
        for (var layer = 0; layer < CountOfLayers(tensors, group); layer++)
        {
            var name = $"{group}.{layer}.";
            WriteLayer(tensors, [name + "q", name + "k", name + "v", name + "o", name + "n1", name + "i", name + "p", name + "n2"]);
        }
    }

    private void WriteLayer(NamedTensors tensors, ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (tensors[part + ".weight"].Length == tensors[part + ".bias"].Length)
            {
                WriteNorm(tensors, part);
            }
            else
            {
                WriteMap(tensors, part);
            }
        }
    }

    private void WriteNorm(NamedTensors tensors, string name)
    {
        WriteFloats(tensors[name + ".weight"]);
        WriteFloats(tensors[name + ".bias"]);
    }

    private void WriteMap(NamedTensors tensors, string name) => WriteMap(tensors[name + ".weight"], tensors[name + ".bias"]);

    /// <summary>Writes a map, its rows filled up with zeros to the kernel's step.</summary>
    private void WriteMap(float[] weights, float[] bias)
    {
        var columns = weights.Length / bias.Length;
        var room = (columns + IntegerKernel.Step - 1) / IntegerKernel.Step * IntegerKernel.Step;
        var scales = ScalesOf(weights, columns);
        var panels = WeightPanels.LayOut(Rounded(weights, scales, columns, room), room);
        _writer.Write(bias.Length);
        _writer.Write(room);
        _writer.Write(MemoryMarshal.AsBytes(panels.AsSpan()));
        foreach (var offset in WeightPanels.Offsets(panels, room))
        {
            _writer.Write(offset);
        }

        Array.Resize(ref scales, WeightPanels.Room(bias.Length));
        Array.Resize(ref bias, scales.Length);
        WriteAll(scales);
        WriteAll(bias);
    }

    private void WriteRows(float[] weights, int columns)
    {
        var scales = ScalesOf(weights, columns);
        _writer.Write(scales.Length);
        _writer.Write(columns);
        _writer.Write(MemoryMarshal.AsBytes(Rounded(weights, scales, columns, columns).AsSpan()));
        WriteAll(scales);
    }

    private static float[] ScalesOf(float[] weights, int columns) => [.. weights.Chunk(columns).Select(row => row.Max(MathF.Abs) / sbyte.MaxValue)];

    private static sbyte[] Rounded(float[] weights, float[] scales, int columns, int room)
    {
        var rounded = new sbyte[scales.Length * room];
        for (var i = 0; i < weights.Length; i++)
        {
            var (row, column) = Math.DivRem(i, columns);
            rounded[(row * room) + column] = scales[row] > 0 ? (sbyte)MathF.Round(weights[i] / scales[row]) : (sbyte)0;
        }

        return rounded;
    }

    private void WriteAll(float[] values)
    {
        foreach (var value in values)
        {
            _writer.Write(value);
        }
    }

    private void WriteFloats(float[] values)
    {
        _writer.Write(values.Length);
        WriteAll(values);
    }
}
