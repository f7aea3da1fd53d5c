using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Language.Model;

/// <summary>The trained tagger and parser, read from the memory of one file.</summary>
internal sealed class SyntaxModel
{
    /// <summary>The first bytes of a model file; the number changes with the features or the layout.</summary>
    public const string Signature = "ClaimAudit syntax 2\n";

    private const string ResourceName = "ClaimAudit.Language.Model.syntax.bin";

    private SyntaxModel(ImmutableArray<TagLabel> labels, Tagger tagger, DependencyParser parser)
    {
        Labels = labels;
        LabelClasses = [.. Labels.Select(label => TagClasses.OfTag(label.Tag))];
        Tagger = tagger;
        Parser = parser;
    }

    /// <summary>The tag labels, by number.</summary>
    public ImmutableArray<TagLabel> Labels { get; }

    /// <summary>The open class of each tag label.</summary>
    public ImmutableArray<TagClass> LabelClasses { get; }

    /// <summary>The tagger.</summary>
    public Tagger Tagger { get; }

    /// <summary>The parser.</summary>
    public DependencyParser Parser { get; }

    /// <summary>Reads the model that comes with the program.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static SyntaxModel FromResource() => Read(EmbeddedFile.Read(ResourceName));

    /// <summary>Reads a model; the memory is used as it is and must not change.</summary>
    /// <exception cref="InvalidDataException">The memory holds no model of this version.</exception>
    public static SyntaxModel Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Encoding.ASCII.GetBytes(Signature)))
        {
            throw new InvalidDataException("This is no syntax model of this version.");
        }

        var offset = Signature.Length;
        var labels = ParseLabels(NextSection(file, ref offset));
        var actions = ParseActions(NextSection(file, ref offset));
        var lexicon = new TagLexicon(NextSection(file, ref offset));
        var tagTable = new WeightTable(NextSection(file, ref offset), NextSection(file, ref offset), WidthFor(labels.Length));
        var actionTable = new WeightTable(NextSection(file, ref offset), NextSection(file, ref offset), WidthFor(actions.Length));
        return new SyntaxModel(labels, new Tagger(lexicon, tagTable, labels.Length), new DependencyParser(actions, actionTable));
    }

    /// <summary>The width of a row that holds so many classes.</summary>
    public static int WidthFor(int classes) => (classes + WeightTable.Block - 1) / WeightTable.Block * WeightTable.Block;

    private static ReadOnlyMemory<byte> NextSection(ReadOnlyMemory<byte> file, ref int offset)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.Span[offset..]);
        var section = file.Slice(offset + sizeof(int), length);
        offset += sizeof(int) + length;
        return section;
    }

    private static ImmutableArray<TagLabel> ParseLabels(ReadOnlyMemory<byte> section) =>
        [.. Lines(section).Select(fields => new TagLabel(string.Intern(fields[0]), Enum.Parse<PartOfSpeech>(fields[1])))];

    private static ImmutableArray<ParserAction> ParseActions(ReadOnlyMemory<byte> section) =>
        [.. Lines(section).Select(fields => new ParserAction(Enum.Parse<ParserMove>(fields[0]), RelationNames.Parse(fields[1])))];

    private static IEnumerable<string[]> Lines(ReadOnlyMemory<byte> section) => Encoding.ASCII
        .GetString(section.Span)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '));
}
