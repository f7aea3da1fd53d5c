using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using ClaimAudit.Language;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Writes the file that <see cref="SyntaxModel.Read"/> reads.</summary>
internal static class ModelWriter
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(ImmutableArray<TagLabel> labels, TaggerWeights tagger, ParserWeights parser)
    {
        using var file = new MemoryStream();
        file.Write(Encoding.ASCII.GetBytes(SyntaxModel.Signature));
        WriteSection(file, Lines(labels.Select(label => $"{label.Tag} {label.Pos}")));
        WriteSection(file, Lines(parser.Actions.Select(action => $"{action.Move} {RelationNames.NameOf(action.Relation)}")));
        WriteSection(file, tagger.Lexicon);
        WriteSection(file, tagger.Filter);
        WriteSection(file, tagger.Weights);
        WriteSection(file, parser.Filter);
        WriteSection(file, parser.Weights);
        return file.ToArray();
    }

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.ASCII.GetBytes(string.Join('\n', lines));

    private static void WriteSection(MemoryStream file, byte[] content)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        file.Write(length);
        file.Write(content);
    }
}
