namespace ClaimAudit.Corpus.PlainText;

/// <summary>The number, letter or bullet before a list item.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">The number, or the letter's place in the alphabet; 0 for a bullet.</param>
/// <param name="Start">Where the marker begins.</param>
/// <param name="ContentStart">Where the item's words begin.</param>
internal readonly record struct ListMarker(ListStyle Style, int Number, int Start, int ContentStart)
{
    private const int MostDigits = 4;
    private const string Bullets = "-*+•‣▪◦·–—";

    /// <summary>Reads the marker at <paramref name="start"/>; null where none stands there, or no words follow it before <paramref name="end"/>.</summary>
    public static ListMarker? At(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        if (Bullets.Contains(text[start], StringComparison.Ordinal))
        {
            return Finish(text, start, start + 1, end, ListStyle.Bullet, 0);
        }

        var opened = text[start] == '(';
        var position = opened ? start + 1 : start;
        var digits = 0;
        var number = 0;
        while (position < end && char.IsAsciiDigit(text[position]) && digits < MostDigits)
        {
            number = (number * 10) + (text[position] - '0');
            digits++;
            position++;
        }

        var letter = digits == 0 && position < end && char.IsAsciiLetter(text[position]);
        if (letter)
        {
            number = char.ToLowerInvariant(text[position]) - 'a' + 1;
            position++;
        }

        if (position >= end || (digits == 0 && !letter))
        {
            return null;
        }

        var style = StyleOf(text, position, opened, letter);
        return style is null ? null : Finish(text, start, position + 1, end, style.Value, number);
    }

    /// <summary>Whether this marker goes on where <paramref name="earlier"/> stood.</summary>
    public bool Follows(ListMarker earlier) =>
        Style == earlier.Style && (Style == ListStyle.Bullet || Number == earlier.Number + 1);

    private static ListStyle? StyleOf(string text, int closing, bool opened, bool letter) => (text[closing], opened, letter) switch
    {
        (')', true, false) => ListStyle.NumberInParentheses,
        (')', true, true) => ListStyle.LetterInParentheses,
        (')', false, false) => ListStyle.NumberParenthesis,
        (')', false, true) => ListStyle.Letter,
        ('.', false, false) => ListStyle.NumberDot,
        ('.', false, true) when char.IsAsciiLetterLower(text[closing - 1]) => ListStyle.Letter,
        _ => null,
    };

    private static ListMarker? Finish(string text, int start, int markerEnd, int end, ListStyle style, int number)
    {
        var content = markerEnd;
        while (content < end && char.IsWhiteSpace(text[content]))
        {
            content++;
        }

        return content == markerEnd || content >= end ? null : new ListMarker(style, number, start, content);
    }
}
