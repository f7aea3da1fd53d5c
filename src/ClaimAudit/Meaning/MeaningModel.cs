using ClaimAudit.Values;

namespace ClaimAudit.Meaning;

/// <summary>The weights of the reader.</summary>
/// <param name="Encoder">Reads a sentence by itself.</param>
/// <param name="Topics">Says what it is about.</param>
/// <param name="Comparer">Holds two sentences against one another.</param>
/// <param name="Joint">Reads two sentences as one text.</param>
internal sealed record MeaningModel(SentenceEncoder Encoder, TopicMap Topics, SentenceComparer Comparer, JointReader Joint)
{
    private const string ResourceName = "ClaimAudit.Meaning.meaning.bin";

    /// <summary>The model that comes with the program.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static MeaningModel FromResource() => MeaningModelFile.Read(EmbeddedFile.Read(ResourceName));
}
