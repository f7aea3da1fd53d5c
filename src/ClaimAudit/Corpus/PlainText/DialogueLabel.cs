namespace ClaimAudit.Corpus.PlainText;

/// <summary>Reads the labels of a dialogue: <c>Q:</c>, <c>Question 3.</c>, <c>**A1:**</c>.</summary>
internal static class DialogueLabel
{
    private static readonly string[] QuestionWords = ["Question", "Q"];
    private static readonly string[] AnswerWords = ["Answer", "Ans", "A"];

    /// <summary>Where the question's words begin when the line is labelled as one; otherwise null.</summary>
    public static int? Question(string text, PageLine line) => After(text, line, QuestionWords);

    /// <summary>Where the answer's words begin when the line is labelled as one; otherwise null.</summary>
    public static int? Answer(string text, PageLine line) => After(text, line, AnswerWords);

    private static int? After(string text, PageLine line, string[] words)
    {
        var end = line.End;
        var position = Emphasis.SkipOpening(text, Emphasis.SkipHeading(text, line.Start, end), end);
        var word = Array.Find(words, candidate => StartsWith(text, position, end, candidate));
        if (word is null)
        {
            return null;
        }

        position += word.Length;
        var digits = position;
        if (word.Length > 1)
        {
            digits = Emphasis.SkipSpace(text, digits, end);
        }

        var afterDigits = digits;
        while (afterDigits < end && char.IsAsciiDigit(text[afterDigits]))
        {
            afterDigits++;
        }

        var numbered = afterDigits > digits;
        position = Emphasis.SkipOpening(text, numbered ? afterDigits : position, end);
        if (position >= end || !Closes(text[position], numbered))
        {
            return null;
        }

        return Emphasis.SkipSpace(text, Emphasis.SkipOpening(text, position + 1, end), end);
    }

    private static bool Closes(char mark, bool numbered) => mark is ':' or '.' || (numbered && mark is ')');

    private static bool StartsWith(string text, int position, int end, string word) =>
        position + word.Length < end
        && text.AsSpan(position, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
