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
        var map = ReadWeights();
        return new ByteRows(map.Columns, map.Weights, map.Scales);
    }

    /// <summary>A map: rows, columns, bytes, a scale a row and, if so, a bias a row.</summary>
    public ByteMatrix Matrix(bool biased)
    {
        var (rows, columns, weights, scales) = ReadWeights();
        return new ByteMatrix(rows, columns, weights, scales, biased ? Floats(rows) : new float[rows]);
    }

    private (int Rows, int Columns, sbyte[] Weights, float[] Scales) ReadWeights()
    {
        var (rows, columns) = (Number(), Number());
        return (rows, columns, MemoryMarshal.Cast<byte, sbyte>(Next(rows * columns).Span).ToArray(), Floats(rows));
    }

    private float[] Floats(int count)
    {
        var bytes = Next(count * sizeof(float)).Span;
        var values = new float[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
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
