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
    public ReadOnlyMemory<float> Floats() => Numbers<float>(Number());

    /// <summary>What normalises rows.</summary>
    public LayerNorm Norm() => new(Floats(), Floats());

    /// <summary>Rows kept as bytes: rows, columns, bytes, a scale a row.</summary>
    public ByteRows Rows()
    {
        var (rows, columns) = (Number(), Number());
        return new ByteRows(columns, Next(rows * columns), Numbers<float>(rows));
    }

    /// <summary>A map: rows, columns, the panels of its weights, and, for each row of the panels, its offset, its scale and its bias.</summary>
    public ByteMatrix Matrix()
    {
        var (rows, columns) = (Number(), Number());
        var room = WeightPanels.Room(rows);
        return new ByteMatrix(rows, columns, Next(room * columns), Numbers<int>(room), Numbers<float>(room), Numbers<float>(room));
    }

    private T[] Numbers<T>(int count)
        where T : struct
    {
        var bytes = Next(count * sizeof(int)).Span;
        var values = new T[count];
        bytes.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            var bits = MemoryMarshal.Cast<T, int>(values.AsSpan());
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
