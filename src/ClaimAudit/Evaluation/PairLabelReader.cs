using System.Text.Json;

namespace ClaimAudit.Evaluation;

/// <summary>Reads labelled pairs of bare texts, in the contract's format.</summary>
public static class PairLabelReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="file">The file's name, for diagnostics.</param>
    /// <param name="text">Its text: one JSON object a line; blank lines and unknown keys are passed over.</param>
    public static LabelReading<LabelledTexts> Read(string file, string text) => LabelLines.Read(file, text, ReadPair);

    private static LabelledTexts ReadPair(JsonElement element, int line)
    {
        var pair = new LabelledTexts(
            LabelElement.Text(element, "id"),
            LabelElement.Text(element, "a"),
            LabelElement.Text(element, "b"),
            LabelElement.OneOf<PairLabel>(element, "label"),
            LabelElement.Texts(element, "phenomenon"));
        return LabelElement.TextOrEmpty(element, "group") is { Length: > 0 } group ? pair with { Group = group } : pair;
    }
}
