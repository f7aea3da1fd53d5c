using System.Text;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Folds white space.</summary>
internal static class WhiteSpace
{
    /// <summary>The words with every run of white space made one space, and none at the ends.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
