namespace ClaimAudit.Language;

/// <summary>Walks through the words of a synset, then through its links.</summary>
/// <param name="record">The count of the words, the words, the links.</param>
/// <param name="number">The synset's own number.</param>
internal ref struct SynsetReader(ReadOnlySpan<byte> record, int number)
{
    private ByteCursor _cursor = new(record);
    private int _words = -1;

    /// <summary>Reads the number of the next word.</summary>
    public bool NextWord(out int word)
    {
        if (_words < 0)
        {
            _words = (int)_cursor.ReadNumber();
        }

        if (_words == 0)
        {
            word = -1;
            return false;
        }

        _words--;
        word = (int)_cursor.ReadNumber();
        return true;
    }

    /// <summary>Reads the next link of a kind; the words that were not read are passed over.</summary>
    public bool NextLink(SynsetLinkKind kind, out int target)
    {
        while (NextWord(out _))
        {
        }

        while (!_cursor.AtEnd)
        {
            var link = SynsetLink.Unpack(_cursor.ReadNumber(), number);
            if (link.Kind == kind)
            {
                target = link.Target;
                return true;
            }
        }

        target = -1;
        return false;
    }
}
