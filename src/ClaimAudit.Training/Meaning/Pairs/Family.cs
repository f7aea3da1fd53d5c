using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A sentence with others that contradict it, look as if they did, or say the same.</summary>
/// <param name="Page">What kind of page it stands on.</param>
/// <param name="Head">The sentence.</param>
/// <param name="Contradictions">Sentences that cannot be true together with it.</param>
/// <param name="LookAlikes">Sentences that can, though they look as if they could not.</param>
/// <param name="Paraphrases">Sentences that say the same, or follow from it.</param>
internal sealed record Family(
    string Page,
    FamilyMember Head,
    ImmutableArray<FamilyMember> Contradictions,
    ImmutableArray<FamilyMember> LookAlikes,
    ImmutableArray<FamilyMember> Paraphrases)
{
    /// <summary>Reads a line of a file of families.</summary>
    /// <exception cref="JsonException">A key is missing or of the wrong sort.</exception>
    public static Family Read(JsonElement element, int line) => new(
        LabelElement.Text(element, "page"),
        new FamilyMember(LabelElement.Text(element, "q"), LabelElement.Text(element, "s")),
        Members(element, "contra"),
        Members(element, "compat"),
        Members(element, "same"));

    private static ImmutableArray<FamilyMember> Members(JsonElement element, string key)
    {
        var list = LabelElement.Required(element, key);
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => Member(item, key))]
            : throw new LabelException($"the value of '{key}' must be a list");
    }

    private static FamilyMember Member(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Array && item.EnumerateArray().Select(part => part.ValueKind).SequenceEqual([JsonValueKind.String, JsonValueKind.String])
            ? new FamilyMember(item[0].GetString()!, item[1].GetString()!)
            : throw new LabelException($"each item of '{key}' must be a question and a sentence");
}
