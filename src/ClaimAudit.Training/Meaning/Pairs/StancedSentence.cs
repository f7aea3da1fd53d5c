using System.Text.Json;
using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A sentence that says what a stance says: a line of <c>stances.jsonl</c>.</summary>
/// <param name="Subject">The subject whose stances are held against one another.</param>
/// <param name="Stance">The stance, by its name in the subject.</param>
/// <param name="Hedged">Whether it says so with a hedge.</param>
/// <param name="Words">The sentence, with a question that it might answer.</param>
internal sealed record StancedSentence(string Subject, string Stance, bool Hedged, FamilyMember Words)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="LabelException">A key is missing or of the wrong sort.</exception>
    public static StancedSentence Read(JsonElement element, int line) => new(
        LabelElement.Text(element, "subject"),
        LabelElement.Text(element, "stance"),
        LabelElement.Required(element, "hedged") is { ValueKind: JsonValueKind.True or JsonValueKind.False } hedged
            ? hedged.GetBoolean()
            : throw new LabelException("the value of 'hedged' must be true or false"),
        new FamilyMember(LabelElement.Text(element, "q"), LabelElement.Text(element, "s")));
}
