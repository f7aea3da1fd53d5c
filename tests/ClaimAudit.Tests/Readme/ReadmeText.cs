using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClaimAudit.Tests.Handmade;

namespace ClaimAudit.Tests.Readme;

/// <summary>The README, taken apart.</summary>
internal static class ReadmeText
{
    private const string Fence = "```";

    public static string Whole { get; } = File.ReadAllText(Checkout.File("README.md")).ReplaceLineEndings("\n");

    public static ImmutableArray<ReadmeBlock> Blocks { get; } = [.. FindBlocks(Whole.Split('\n'))];

    /// <summary>The code within the lines of the text, outside fenced blocks.</summary>
    public static ImmutableArray<string> InlineCode { get; } =
        [.. Matches(Prose(), "`(?<code>[^`]+)`").Select(match => match.Groups["code"].Value.ReplaceLineEndings(" "))];

    /// <summary>The commands of the blocks in <c>sh</c>, one a line.</summary>
    public static ImmutableArray<string> Commands { get; } =
        [.. Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    public static IEnumerable<Match> Matches(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static string Prose() => Blocks.Aggregate(Whole, (text, block) => text.Replace($"{Fence}\n{block.Text}{Fence}", string.Empty, StringComparison.Ordinal)
        .Replace(block.Text, string.Empty, StringComparison.Ordinal)).Replace(Fence, string.Empty, StringComparison.Ordinal);

    private static IEnumerable<ReadmeBlock> FindBlocks(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, Fence, i + 1);
            string[] words = [.. lines[i][Fence.Length..].Split(' '), string.Empty];
            yield return new ReadmeBlock(words[0], words[1], string.Concat(lines[(i + 1)..end].Select(line => line + "\n")), i + 1);
            i = end;
        }
    }
}
