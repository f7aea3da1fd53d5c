using System.Text.Json;
using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>What two stances of a subject are to one another: a line of <c>relations.jsonl</c>.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="A">A stance.</param>
/// <param name="B">Another.</param>
/// <param name="Opposition">What they are to one another.</param>
internal sealed record StanceRelation(string Subject, string A, string B, StanceOpposition Opposition)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="LabelException">A key is missing or of the wrong sort.</exception>
    public static StanceRelation Read(JsonElement element, int line) => new(
        LabelElement.Text(element, "subject"),
        LabelElement.Text(element, "a"),
        LabelElement.Text(element, "b"),
        LabelElement.OneOf<StanceOpposition>(element, "opposition"));
}
