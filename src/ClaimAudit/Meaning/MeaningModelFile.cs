using System.Collections.Immutable;
using System.Text;

namespace ClaimAudit.Meaning;

/// <summary>Reads the file of a model: little-endian, its sections without padding in the order of the members below.</summary>
internal static class MeaningModelFile
{
    /// <summary>The first bytes; the number changes with the layout.</summary>
    public const string Signature = "ClaimAudit meaning 6\n";

    /// <summary>Reads a model; the bytes are used where they lie and must not change.</summary>
    /// <exception cref="InvalidDataException">The bytes hold no model of this version.</exception>
    public static MeaningModel Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Encoding.ASCII.GetBytes(Signature)))
        {
            throw new InvalidDataException("This is no model of meaning of this version.");
        }

        var cursor = new WeightCursor(file[Signature.Length..]);
        return new MeaningModel(Encoder(cursor), Topics(cursor), Comparer(cursor), Joint(cursor));
    }

    private static SentenceEncoder Encoder(WeightCursor cursor)
    {
        var vocabulary = cursor.Text().Split('\n').ToImmutableArray();
        return new SentenceEncoder
        {
            Vocabulary = vocabulary,
            Embeddings = cursor.Rows(),
            Positions = cursor.Floats(),
            First = cursor.Norm(),
            Layers = Layers(cursor),
        };
    }

    private static TopicMap Topics(WeightCursor cursor) => new(cursor.Number(), cursor.Floats(), cursor.Floats().Span[0], cursor.Matrix());

    private static SentenceComparer Comparer(WeightCursor cursor) => new()
    {
        Middle = cursor.Number(),
        Project = cursor.Matrix(),
        Projected = cursor.Norm(),
        Look = cursor.Matrix(),
        Sharpness = cursor.Floats().Span[0],
        Compare = cursor.Matrix(),
        Compared = cursor.Norm(),
        Sides = cursor.Floats(),
        Layers = Layers(cursor),
        Sum = cursor.Matrix(),
        Answers = cursor.Floats(),
        AnswerBiases = cursor.Floats(),
    };

    private static JointReader Joint(WeightCursor cursor) => new() { Sides = cursor.Floats(), Layers = Layers(cursor), Comparer = Comparer(cursor) };

    private static ImmutableArray<EncoderLayer> Layers(WeightCursor cursor)
    {
        var (count, heads) = (cursor.Number(), cursor.Number());
        var layers = ImmutableArray.CreateBuilder<EncoderLayer>(count);
        for (var i = 0; i < count; i++)
        {
            layers.Add(new EncoderLayer(
                heads,
                cursor.Matrix(),
                cursor.Matrix(),
                cursor.Matrix(),
                cursor.Matrix(),
                cursor.Norm(),
                cursor.Matrix(),
                cursor.Matrix(),
                cursor.Norm()));
        }

        return layers.MoveToImmutable();
    }
}
