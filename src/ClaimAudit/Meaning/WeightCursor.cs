using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ClaimAudit.Meaning;

/// <summary>Reads the parts of a model's file one after the other.</summary>
internal sealed class WeightCursor(ReadOnlyMemory<byte> file)
{
    private int _at;

    /// <summary>A whole number.</summary>
    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Next(sizeof(int)).Span);

    /// <summary>A text, behind its length in bytes.</summary>
    public string Text() => Encoding.UTF8.GetString(Next(Number()).Span);

    /// <summary>Numbers, behind their count.</summary>
    public ReadOnlyMemory<float> Floats() => Floats(Number());

    /// <summary>What normalises rows.</summary>
    public LayerNorm Norm() => new(Floats(), Floats());

    /// <summary>Rows kept as bytes.</summary>
    public ByteRows Rows()
    {
        var (_, columns, weights, scales) = ReadWeights();
        return new ByteRows(columns, weights, scales);
    }

    /// <summary>A map: rows, columns, bytes, a scale a row and, if so, a bias a row.</summary>
    public ByteMatrix Matrix(bool biased)
    {
        var (rows, columns, weights, scales) = ReadWeights();
        return new ByteMatrix(rows, columns, MemoryMarshal.Cast<byte, sbyte>(weights.Span), scales, biased ? Floats(rows) : []);
    }

    private (int Rows, int Columns, ReadOnlyMemory<byte> Weights, float[] Scales) ReadWeights()
    {
        var (rows, columns) = (Number(), Number());
        return (rows, columns, Next(rows * columns), Floats(rows));
    }

    private float[] Floats(int count)
    {
        var bytes = Next(count * sizeof(float)).Span;
        var values = new float[count];
        bytes.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            var bits = MemoryMarshal.Cast<float, int>(values.AsSpan());
            BinaryPrimitives.ReverseEndianness(bits, bits);
        }

        return values;
    }

    private ReadOnlyMemory<byte> Next(int length)
    {
        var part = file.Slice(_at, length);
        _at += length;
        return part;
    }
}
