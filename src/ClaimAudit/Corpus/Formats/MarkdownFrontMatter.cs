using System.Collections.Immutable;
using ClaimAudit.Corpus.PlainText;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Reads the title from the front matter at the head of a Markdown file.</summary>
internal static class MarkdownFrontMatter
{
    private const string Fence = "---";
    private const string TitleKey = "title:";

    /// <summary>The title; null where there is no front matter or no title in it.</summary>
    public static string? Title(string text, ImmutableArray<PageLine> lines)
    {
        if (!lines[0].In(text).SequenceEqual(Fence))
        {
            return null;
        }

        foreach (var line in lines.Skip(1).TakeWhile(line => !line.In(text).SequenceEqual(Fence)))
        {
            if (line.In(text).StartsWith(TitleKey, StringComparison.OrdinalIgnoreCase))
            {
                return WhiteSpace.Fold(line.In(text)[TitleKey.Length..].Trim().Trim("\"'"));
            }
        }

        return null;
    }
}
