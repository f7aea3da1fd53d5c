namespace ClaimAudit.Language;

/// <summary>Walks through the senses of one word in one class, the commonest first.</summary>
/// <remarks>
/// A sense is its synset's number with two flags below it; by flag the bucket of its count; by flag the number of
/// its links and the links.
/// </remarks>
/// <param name="content">The senses of the word in all classes.</param>
/// <param name="first">The first synset of the class.</param>
/// <param name="end">The first synset that is beyond the class.</param>
internal ref struct SenseReader(ReadOnlySpan<byte> content, int first, int end)
{
    /// <summary>Set on a sense that was counted.</summary>
    public const uint CountedFlag = 1;

    /// <summary>Set on a sense that has links.</summary>
    public const uint LinkedFlag = 2;

    /// <summary>How many bits the flags take.</summary>
    public const int FlagBits = 2;

    private ByteCursor _cursor = new(content);
    private int _links;

    /// <summary>The number of the current sense's synset.</summary>
    public int Synset { get; private set; }

    /// <summary>The place of the current sense among those of its class, from 0.</summary>
    public int Rank { get; private set; } = -1;

    /// <summary>The bucket of the current sense's count; 0 for none.</summary>
    public byte Bucket { get; private set; }

    /// <summary>Moves to the next sense.</summary>
    public bool Next()
    {
        WordLink skipped = default;
        while (NextLink(ref skipped))
        {
        }

        while (!_cursor.AtEnd)
        {
            var head = _cursor.ReadNumber();
            Synset = (int)(head >> FlagBits);
            Bucket = (head & CountedFlag) != 0 ? _cursor.ReadByte() : (byte)0;
            _links = (head & LinkedFlag) != 0 ? (int)_cursor.ReadNumber() : 0;
            if (Synset >= first && Synset < end)
            {
                Rank++;
                return true;
            }

            while (NextLink(ref skipped))
            {
            }
        }

        return false;
    }

    /// <summary>Reads the next link of the current sense.</summary>
    public bool NextLink(ref WordLink link)
    {
        if (_links == 0)
        {
            return false;
        }

        _links--;
        link = WordLink.Unpack(_cursor.ReadNumber());
        return true;
    }
}
