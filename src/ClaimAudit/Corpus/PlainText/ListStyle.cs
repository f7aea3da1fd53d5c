namespace ClaimAudit.Corpus.PlainText;

/// <summary>How the items of a list are marked.</summary>
internal enum ListStyle
{
    /// <summary><c>1.</c></summary>
    NumberDot,

    /// <summary><c>1)</c></summary>
    NumberParenthesis,

    /// <summary><c>(1)</c></summary>
    NumberInParentheses,

    /// <summary><c>a.</c>, <c>a)</c></summary>
    Letter,

    /// <summary><c>(a)</c></summary>
    LetterInParentheses,

    /// <summary><c>-</c>, <c>*</c>, <c>•</c></summary>
    Bullet,
}
