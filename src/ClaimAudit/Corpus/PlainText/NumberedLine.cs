namespace ClaimAudit.Corpus.PlainText;

/// <summary>A line that begins with a number, perhaps a question of the page, perhaps an item of a list.</summary>
/// <param name="Line">Its index among the page's lines.</param>
/// <param name="LastLine">The index of the last line its question covers, when it is wrapped.</param>
/// <param name="Number">The number it begins with.</param>
/// <param name="QuestionStart">Where its words begin.</param>
/// <param name="QuestionEnd">Where its question ends.</param>
/// <param name="IsQuestion">Whether it is shaped as a question.</param>
/// <param name="Score">How plausible a question it is; below 0 for a likely list item.</param>
/// <param name="OpensSection">Whether a heading stands right before it, so that numbering may begin anew.</param>
internal readonly record struct NumberedLine(
    int Line,
    int LastLine,
    int Number,
    int QuestionStart,
    int QuestionEnd,
    bool IsQuestion,
    int Score,
    bool OpensSection);
