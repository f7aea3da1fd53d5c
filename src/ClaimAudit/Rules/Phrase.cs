using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimAudit.Rules;

/// <summary>A word or phrase as rule files write it: <c>hand over</c>, <c>disclosure/n</c>, <c>opt-out</c>.</summary>
/// <param name="Words">One to <see cref="MaximumWords"/> words, lower case, split at spaces and hyphens.</param>
/// <param name="Ending">What the last word must be.</param>
public sealed record Phrase(ImmutableArray<string> Words, WordClass Ending)
{
    /// <summary>How many words a phrase can hold.</summary>
    public const int MaximumWords = 6;

    private static readonly char[] Separators = [' ', '-'];

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase as written.</param>
    /// <exception cref="FormatException">The text is no phrase; the message says why.</exception>
    public static Phrase Parse(string text) =>
        TryParse(text, out var phrase, out var problem) ? phrase : throw new FormatException(problem);

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase as written.</param>
    /// <param name="phrase">The phrase; null when the text is none.</param>
    /// <param name="problem">What is wrong with the text and how to mend it; null when it is a phrase.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out string? problem)
    {
        phrase = null;
        var (body, ending) = SplitEnding(text);
        var words = body.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        problem = ending is null ? $"'{text}' ends in an unknown word class; write /v, /n, /a or nothing"
            : words.Length == 0 ? "a phrase needs at least one word"
            : words.Length > MaximumWords ? $"'{text}' has {words.Length} words; a phrase has at most {MaximumWords}"
            : text.Any(char.IsUpper) ? $"'{text}' has capitals; write it in lower case, it matches every case"
            : null;
        if (problem is not null)
        {
            return false;
        }

        phrase = new Phrase([.. words], ending!.Value);
        return true;
    }

    private static (string Body, WordClass? Ending) SplitEnding(string text)
    {
        var slash = text.LastIndexOf('/');
        if (slash <= 0 || slash < text.Length - 2)
        {
            return (text, WordClass.Any);
        }

        WordClass? ending = text[(slash + 1)..] switch
        {
            "v" => WordClass.Verb,
            "n" => WordClass.Noun,
            "a" => WordClass.Adjective,
            _ => null,
        };
        return (text[..slash], ending);
    }
}
