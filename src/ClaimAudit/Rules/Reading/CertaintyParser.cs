using System.Collections.Immutable;
using System.Globalization;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads how sure the reader of meaning must be.</summary>
internal static class CertaintyParser
{
    private const double Never = 2;

    private static readonly ImmutableArray<string> Keys = ["page", "likelihood", "pair"];

    /// <summary>Reads the numbers under <c>certainty</c>; nothing is asked where there is none.</summary>
    public static Certainty Parse(RuleNode? node, ProblemList problems) =>
        node is not null && MapReader.Open(node, "'certainty'", Keys, problems) is { } map
            ? new Certainty(
                Share(map.RequireText("page"), 0, problems),
                Share(map.RequireText("pair"), 0, problems),
                Share(map.Text("likelihood"), Never, problems))
            : default;

    private static double Share(TextNode? written, double missing, ProblemList problems)
    {
        if (written is not { } text)
        {
            return missing;
        }

        if (double.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        problems.Add(RuleDiagnosticCodes.UnknownValue, text, $"'{text.Text}' is no certainty; write a number from 0 to 1, such as 0.9.");
        return 0;
    }
}
