using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>A question found on a page.</summary>
/// <param name="Start">Where its line begins, number and marks included; the answer before it ends here.</param>
/// <param name="Question">Its words, without number and marks.</param>
/// <param name="AnswerStart">Where its answer may begin.</param>
/// <param name="AnswerLimit">Where its answer ends at the latest, although the next question is farther off; -1 for no such place.</param>
internal readonly record struct QuestionHead(int Start, TextSpan Question, int AnswerStart, int AnswerLimit = -1);
