using System.Text;

namespace ClaimAudit.Cli.Tests;

/// <summary>Splits a command line into words as a shell does: blanks part, quotes of either kind keep together.</summary>
internal static class CommandWords
{
    public static IReadOnlyList<string> Split(string line)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var quote = '\0';
        foreach (var letter in line)
        {
            if (quote != '\0' && letter == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && letter is '"' or '\'' && quote == '\0')
            {
                quote = letter;
                word ??= new StringBuilder();
            }
            else if (quote == '\0' && char.IsWhiteSpace(letter))
            {
                words.AddRange(word is null ? [] : [word.ToString()]);
                word = null;
            }
            else
            {
                (word ??= new StringBuilder()).Append(letter);
            }
        }

        return word is null ? words : [.. words, word.ToString()];
    }
}
