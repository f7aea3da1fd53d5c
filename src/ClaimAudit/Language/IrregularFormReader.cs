namespace ClaimAudit.Language;

/// <summary>Walks through the base forms of an irregular form in one class.</summary>
/// <param name="content">The base forms in all classes: the word's number above two bits of class.</param>
/// <param name="wordClass">The class.</param>
internal ref struct IrregularFormReader(ReadOnlySpan<byte> content, WordClass wordClass)
{
    /// <summary>How many bits the class takes.</summary>
    public const int ClassBits = 2;

    private ByteCursor _cursor = new(content);

    /// <summary>Reads the number of the next base form.</summary>
    public bool Next(out int word)
    {
        while (!_cursor.AtEnd)
        {
            var packed = _cursor.ReadNumber();
            if ((WordClass)(packed & ((1 << ClassBits) - 1)) == wordClass)
            {
                word = (int)(packed >> ClassBits);
                return true;
            }
        }

        word = -1;
        return false;
    }
}
