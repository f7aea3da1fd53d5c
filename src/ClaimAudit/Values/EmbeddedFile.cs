using System.Buffers;

namespace ClaimAudit.Values;

/// <summary>A file that is part of the program, read where it lies: the system brings its pages in as they are looked at, and nothing
/// is copied.</summary>
internal sealed unsafe class EmbeddedFile : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedFile(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">Its name among the resources of this assembly.</param>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        if (stream is UnmanagedMemoryStream inMemory)
        {
            return new EmbeddedFile(inMemory.PositionPointer, (int)inMemory.Length).Memory;
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <summary>Does nothing: the assembly's memory does not move.</summary>
    public override void Unpin()
    {
    }

    /// <summary>Does nothing: the assembly's memory is there as long as the program.</summary>
    protected override void Dispose(bool disposing)
    {
    }
}
