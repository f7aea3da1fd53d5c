using System.Buffers.Binary;

namespace ClaimAudit.Language;

/// <summary>The lexicon's file, read where it lies.</summary>
/// <remarks>
/// The header is the signature, the first synset of each class and the count of synsets, and the offsets of three
/// tables: words with their senses, irregular forms with their base forms, synsets. All numbers have 32 bits.
/// </remarks>
internal sealed class LexiconData
{
    /// <summary>The first four bytes of a file of this layout.</summary>
    public const int Signature = 0x31584C43;

    /// <summary>The length of the header in bytes.</summary>
    public const int HeaderLength = sizeof(int) * (1 + WordClasses.Count + 1 + 3);

    private readonly int[] _firstSynsets = new int[WordClasses.Count + 1];
    private readonly StringTable _words;
    private readonly StringTable _forms;
    private readonly BlockTable _synsets;

    /// <summary>Opens a file that is in memory.</summary>
    /// <exception cref="InvalidDataException">It is not a lexicon of this layout.</exception>
    public LexiconData(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < HeaderLength || BinaryPrimitives.ReadInt32LittleEndian(header) != Signature)
        {
            throw new InvalidDataException("The lexicon is not of the layout that this version reads.");
        }

        for (var index = 0; index < _firstSynsets.Length; index++)
        {
            _firstSynsets[index] = Field(header, 1 + index);
        }

        var tables = 1 + _firstSynsets.Length;
        _words = new StringTable(new BlockTable(file[Field(header, tables)..]));
        _forms = new StringTable(new BlockTable(file[Field(header, tables + 1)..]));
        _synsets = new BlockTable(file[Field(header, tables + 2)..]);
    }

    /// <summary>How many words there are.</summary>
    public int Words => _words.Count;

    /// <summary>How many synsets there are.</summary>
    public int Synsets => _synsets.Count;

    /// <summary>The spelling of a word.</summary>
    public string Word(int number) => _words.Text(number);

    /// <summary>The number of a word; -1 when it is not listed in any class.</summary>
    public int Find(ReadOnlySpan<char> lemma) => _words.Find(lemma, out _);

    /// <summary>The senses of a word in a class; none for a word that is not listed.</summary>
    public SenseReader Senses(ReadOnlySpan<char> lemma, WordClass wordClass)
    {
        _ = _words.Find(lemma, out var content);
        return Senses(content, wordClass);
    }

    /// <summary>The senses in a class of the word of a number.</summary>
    public SenseReader Senses(int word, WordClass wordClass) => Senses(_words.Content(word), wordClass);

    /// <summary>The words and links of a synset.</summary>
    public SynsetReader Synset(int number)
    {
        var cursor = new ByteCursor(_synsets.Block(number / BlockTable.BlockSize));
        for (var left = number % BlockTable.BlockSize; left > 0; left--)
        {
            _ = cursor.ReadBytes((int)cursor.ReadNumber());
        }

        return new SynsetReader(cursor.ReadBytes((int)cursor.ReadNumber()), number);
    }

    /// <summary>The words that an irregular form may be a form of, in a class.</summary>
    public IrregularFormReader BaseForms(ReadOnlySpan<char> form, WordClass wordClass)
    {
        _ = _forms.Find(form, out var content);
        return new IrregularFormReader(content, wordClass);
    }

    private static int Field(ReadOnlySpan<byte> header, int index) =>
        BinaryPrimitives.ReadInt32LittleEndian(header[(index * sizeof(int))..]);

    private SenseReader Senses(ReadOnlySpan<byte> content, WordClass wordClass) =>
        new(content, _firstSynsets[(int)wordClass], _firstSynsets[(int)wordClass + 1]);
}
