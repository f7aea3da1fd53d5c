using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A sentence and what a reader has in mind.</summary>
/// <param name="Context">The question it answers; empty for none.</param>
/// <param name="Sentence">The sentence.</param>
internal readonly record struct Said(string Context, string Sentence)
{
    /// <summary>The first sentence of a pair.</summary>
    public static Said FirstOf(TrainingPair pair) => new(pair.ContextA, pair.A);

    /// <summary>The second sentence of a pair.</summary>
    public static Said SecondOf(TrainingPair pair) => new(pair.ContextB, pair.B);

    /// <summary>Both sentences of a pair.</summary>
    public static IEnumerable<Said> BothOf(TrainingPair pair) => [FirstOf(pair), SecondOf(pair)];

    /// <summary>A sentence of a page.</summary>
    public static Said Of(PageSentence sentence) => new(sentence.Context, sentence.Text);
}
