using System.Text;
using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>Lays out the tables of the lexicon's file.</summary>
internal static class TableWriter
{
    /// <summary>A table of records, each of them with its length before it.</summary>
    public static byte[] Records(IEnumerable<byte[]> records) => Blocks([.. records.Select(WithLength)]);

    /// <summary>A table of strings in ordinal order with their contents.</summary>
    public static byte[] Strings(IReadOnlyList<KeyValuePair<string, byte[]>> entries)
    {
        var records = new byte[entries.Count][];
        for (var number = 0; number < entries.Count; number++)
        {
            var previous = number % BlockTable.BlockSize == 0 ? string.Empty : entries[number - 1].Key;
            records[number] = StringEntry(previous, entries[number]);
        }

        return Blocks(records);
    }

    private static byte[] StringEntry(string previous, KeyValuePair<string, byte[]> entry)
    {
        var shared = previous.AsSpan().CommonPrefixLength(entry.Key);
        var sink = new ByteSink();
        sink.Byte(checked((byte)shared));
        sink.Byte(checked((byte)(entry.Key.Length - shared)));
        sink.Bytes(Encoding.ASCII.GetBytes(entry.Key[shared..]));
        sink.Bytes(WithLength(entry.Value));
        return sink.ToArray();
    }

    private static byte[] WithLength(byte[] record)
    {
        var sink = new ByteSink();
        sink.Number((uint)record.Length);
        sink.Bytes(record);
        return sink.ToArray();
    }

    private static byte[] Blocks(byte[][] records)
    {
        var sink = new ByteSink();
        var blocks = new ByteSink();
        sink.Integer(records.Length);
        foreach (var block in records.Chunk(BlockTable.BlockSize))
        {
            sink.Integer(blocks.Length);
            foreach (var record in block)
            {
                blocks.Bytes(record);
            }
        }

        sink.Integer(blocks.Length);
        sink.Bytes(blocks.ToArray());
        return sink.ToArray();
    }
}
