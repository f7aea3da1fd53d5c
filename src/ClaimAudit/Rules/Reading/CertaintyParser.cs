using System.Collections.Immutable;
using System.Globalization;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads how sure the reader of meaning must be.</summary>
internal static class CertaintyParser
{
    private static readonly ImmutableArray<string> Keys = ["page", "likelihood", "pair"];

    /// <summary>Reads the numbers under <c>certainty</c>; nothing is asked where there is none.</summary>
    public static Certainty Parse(RuleNode? node, ProblemList problems) =>
        node is not null && MapReader.Open(node, "'certainty'", Keys, problems) is { } map
            ? new Certainty(
                Share(map.RequireText("page"), problems) ?? 0,
                Share(map.RequireText("pair"), problems) ?? 0,
                Share(map.Text("likelihood"), problems))
            : default;

    private static double? Share(TextNode? written, ProblemList problems)
    {
        if (written is not { } text)
        {
            return null;
        }

        if (double.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        problems.Add(RuleDiagnosticCodes.UnknownValue, text, $"'{text.Text}' is no certainty; write a number from 0 to 1, such as 0.9.");
        return null;
    }
}
