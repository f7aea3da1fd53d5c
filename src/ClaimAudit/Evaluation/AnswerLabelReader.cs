using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>Reads labelled pairs of answers, in the contract's format.</summary>
public static class AnswerLabelReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="file">The file's name, for diagnostics.</param>
    /// <param name="text">Its text: one JSON object a line; blank lines are passed over.</param>
    public static LabelReading<AnswerLabel> Read(string file, string text) => LabelLines.Read(file, text, ReadLabel);

    private static AnswerLabel ReadLabel(JsonElement element, int line)
    {
        var readings = LabelElement.TextOrEmpty(element, "annotators");
        return new AnswerLabel(
            LabelElement.OneOf<LabelVerdict>(element, "verdict"),
            ReadSide(LabelElement.Required(element, "a")),
            ReadSide(LabelElement.Required(element, "b")),
            LabelElement.TextOrEmpty(element, "type"),
            LabelElement.TextOrEmpty(element, "why"),
            readings.Length == 0 || (readings.Contains('A', StringComparison.Ordinal) && readings.Contains('B', StringComparison.Ordinal)),
            line);
    }

    private static LabelSide ReadSide(JsonElement side)
    {
        var document = AnswerPair.NameOf(LabelElement.Text(side, "doc"));
        return new LabelSide(new AnswerId(document, LabelElement.QuestionNumber(side, "q")), LabelElement.Text(side, "quote"));
    }
}
