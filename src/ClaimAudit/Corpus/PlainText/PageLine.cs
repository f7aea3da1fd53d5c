namespace ClaimAudit.Corpus.PlainText;

/// <summary>A line of a text without its outer white space.</summary>
/// <param name="Start">Its first unit that is no white space.</param>
/// <param name="End">The unit behind its last that is no white space.</param>
/// <param name="Indent">How many units of white space stand before it.</param>
internal readonly record struct PageLine(int Start, int End, int Indent)
{
    public bool IsBlank => Start == End;

    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether the line is a rule or an underline: at least three of one of <c>= - * _</c> and nothing else.</summary>
    public bool IsRule(string text)
    {
        if (Length < 3 || !"=-*_".Contains(text[Start], StringComparison.Ordinal))
        {
            return false;
        }

        return In(text).Trim(text[Start]).IsEmpty;
    }
}
