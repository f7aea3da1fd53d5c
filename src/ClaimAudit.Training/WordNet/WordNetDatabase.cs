using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>The files of a WordNet dictionary, read as they are.</summary>
internal sealed class WordNetDatabase
{
    private static readonly ImmutableArray<(WordClass Class, string Suffix)> s_files =
    [
        (WordClass.Noun, "noun"), (WordClass.Verb, "verb"), (WordClass.Adjective, "adj"), (WordClass.Adverb, "adv"),
    ];

    private WordNetDatabase(
        ImmutableArray<RawSynset> synsets,
        ImmutableArray<IndexEntry> index,
        ImmutableArray<IrregularForm> irregularForms,
        FrozenDictionary<SenseKey, int> counts)
    {
        Synsets = synsets;
        Index = index;
        IrregularForms = irregularForms;
        Counts = counts;
    }

    /// <summary>All synsets by class and place in the file.</summary>
    public ImmutableArray<RawSynset> Synsets { get; }

    /// <summary>All lemmas of all classes.</summary>
    public ImmutableArray<IndexEntry> Index { get; }

    /// <summary>The lists of exceptions.</summary>
    public ImmutableArray<IrregularForm> IrregularForms { get; }

    /// <summary>How often senses were found in texts; senses that never were are absent.</summary>
    public FrozenDictionary<SenseKey, int> Counts { get; }

    /// <summary>Reads the data, index, exception and count files of a folder.</summary>
    public static WordNetDatabase Load(string folder)
    {
        var synsets = ImmutableArray.CreateBuilder<RawSynset>();
        var index = ImmutableArray.CreateBuilder<IndexEntry>();
        var forms = ImmutableArray.CreateBuilder<IrregularForm>();
        foreach (var (wordClass, suffix) in s_files)
        {
            synsets.AddRange(Lines(folder, "data." + suffix).Select(line => ParseSynset(line, wordClass)));
            index.AddRange(Lines(folder, "index." + suffix).Select(line => ParseIndex(line, wordClass)));
            forms.AddRange(Lines(folder, suffix + ".exc").SelectMany(line => ParseForms(line, wordClass)));
        }

        var counts = Lines(folder, "cntlist.rev").Select(ParseCount).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
        return new WordNetDatabase(synsets.ToImmutable(), index.ToImmutable(), forms.ToImmutable(), counts);
    }

    private static IEnumerable<string> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name), Encoding.ASCII).Where(line => !line.StartsWith(' '));

    private static RawSynset ParseSynset(string line, WordClass wordClass)
    {
        var gloss = line.IndexOf('|', StringComparison.Ordinal);
        var fields = new Queue<string>(line[..gloss].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var offset = Number(fields.Dequeue());
        var lexicographerFile = Number(fields.Dequeue());
        _ = fields.Dequeue();
        var words = new string[Hexadecimal(fields.Dequeue())];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = Spelling(fields.Dequeue());
            _ = fields.Dequeue();
        }

        var pointers = new RawPointer[Number(fields.Dequeue())];
        for (var pointer = 0; pointer < pointers.Length; pointer++)
        {
            pointers[pointer] = ParsePointer(fields);
        }

        return new RawSynset(new SynsetKey(wordClass, offset), lexicographerFile, [.. words], [.. pointers]);
    }

    private static RawPointer ParsePointer(Queue<string> fields)
    {
        var symbol = fields.Dequeue();
        var offset = Number(fields.Dequeue());
        var wordClass = ClassOf(fields.Dequeue()[0]);
        var words = Hexadecimal(fields.Dequeue());
        return new RawPointer(symbol, new SynsetKey(wordClass, offset), words >> 8, words & 0xFF);
    }

    private static IndexEntry ParseIndex(string line, WordClass wordClass)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var senses = fields[^Number(fields[2])..];
        return new IndexEntry(wordClass, Spelling(fields[0]), [.. senses.Select(offset => new SynsetKey(wordClass, Number(offset)))]);
    }

    private static IEnumerable<IrregularForm> ParseForms(string line, WordClass wordClass)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Skip(1).Select(lemma => new IrregularForm(wordClass, Spelling(fields[0]), Spelling(lemma)));
    }

    private static KeyValuePair<SenseKey, int> ParseCount(string line)
    {
        var fields = line.Split(' ');
        var separator = fields[0].IndexOf('%', StringComparison.Ordinal);
        var wordClass = fields[0][separator + 1] switch
        {
            '1' => WordClass.Noun,
            '2' => WordClass.Verb,
            '4' => WordClass.Adverb,
            _ => WordClass.Adjective,
        };
        var key = new SenseKey(wordClass, Spelling(fields[0][..separator]), Number(fields[1]));
        return KeyValuePair.Create(key, Number(fields[2]));
    }

    private static string Spelling(string field)
    {
        var marker = field.IndexOf('(', StringComparison.Ordinal);
        return (marker < 0 ? field : field[..marker]).Replace('_', ' ');
    }

    private static WordClass ClassOf(char letter) => letter switch
    {
        'n' => WordClass.Noun,
        'v' => WordClass.Verb,
        'r' => WordClass.Adverb,
        _ => WordClass.Adjective,
    };

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Hexadecimal(string field) => int.Parse(field, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
