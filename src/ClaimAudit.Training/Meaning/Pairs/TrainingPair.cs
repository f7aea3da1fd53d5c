using System.Text.Json.Serialization;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Two sentences and what is to be learnt of them: a line of <c>train.jsonl</c> or <c>dev.jsonl</c>.</summary>
/// <param name="ContextA">The question that the first sentence answers; empty for none.</param>
/// <param name="A">The first sentence.</param>
/// <param name="ContextB">The question that the second sentence answers; empty for none.</param>
/// <param name="B">The second sentence.</param>
/// <param name="Contradiction">How far the two contradict one another: 1 for yes, 0 for no, 0.5 for a tension.</param>
/// <param name="Entailment">Whether the second follows from the first: 1 or 0; below 0 where nobody has said.</param>
/// <param name="Weight">How much the pair counts.</param>
/// <param name="Source">Where it comes from; measurements are made source by source.</param>
/// <param name="Group">What it shares with other pairs, such as the page; empty for nothing.</param>
internal sealed record TrainingPair(
    [property: JsonPropertyName("qa")] string ContextA,
    [property: JsonPropertyName("a")] string A,
    [property: JsonPropertyName("qb")] string ContextB,
    [property: JsonPropertyName("b")] string B,
    [property: JsonPropertyName("c")] double Contradiction,
    [property: JsonPropertyName("e")] double Entailment,
    [property: JsonPropertyName("w")] double Weight,
    [property: JsonPropertyName("src")] string Source,
    [property: JsonPropertyName("grp")] string Group)
{
    /// <summary>Whether the two sentences are labelled as a contradiction; a tension is none.</summary>
    [JsonIgnore]
    public bool IsContradiction => Contradiction > 0.7;

    /// <summary>Whether the two sentences are labelled as a contradiction or a tension.</summary>
    [JsonIgnore]
    public bool IsConflict => Contradiction > 0.3;

    /// <summary>Whether the two sentences speak of the same thing, as far as the labels tell.</summary>
    [JsonIgnore]
    public bool SharesTopic => Contradiction > 0.4 || Entailment > 0.5;
}
