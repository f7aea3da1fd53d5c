using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds a page's title among the lines above its first question.</summary>
internal static class PageTitle
{
    private const int LongestTitle = 160;

    /// <summary>The first header line that is a title; empty where there is none.</summary>
    public static string Find(string text, ImmutableArray<PageLine> lines, int firstQuestion)
    {
        foreach (var line in lines.TakeWhile(line => line.End <= firstQuestion))
        {
            var words = Emphasis.Strip(text, Emphasis.SkipHeading(text, line.Start, line.End), line.End).Of(text);
            if (!line.IsRule(text) && IsTitle(words))
            {
                return WhiteSpace.Fold(words);
            }
        }

        return string.Empty;
    }

    private static bool IsTitle(string words) =>
        words.Length is > 0 and <= LongestTitle
        && !words.StartsWith("Categories ", StringComparison.OrdinalIgnoreCase)
        && !words.StartsWith("Categories:", StringComparison.OrdinalIgnoreCase)
        && (!QuestionShape.EndsAsStatement(words) || EndsWithAbbreviation(words));

    /// <summary>Whether it ends as <c>D.C.</c> does.</summary>
    private static bool EndsWithAbbreviation(string words) => words is [.., '.', >= 'A' and <= 'Z', '.'];
}
