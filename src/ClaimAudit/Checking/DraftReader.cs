using ClaimAudit.Corpus;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Reads drafts: the question on the first line or behind <c>Q:</c>, the answer below it, <c>A:</c> before it if one likes.</summary>
public static class DraftReader
{
    /// <summary>Reads a draft.</summary>
    /// <param name="name">The draft's name as diagnostics shall say it: its file, or <c>-</c>.</param>
    /// <param name="text">The decoded text.</param>
    public static DraftReading Read(string name, string text)
    {
        var document = new SourceDocument(Draft.Id, text);
        var page = PageText.Of(text);
        text = page.Seen;
        var lines = DraftLine.Of(text).ToList();
        var first = lines.FindIndex(line => line.Label == 'Q');
        first = first < 0 ? lines.FindIndex(line => line.Span.Length > 0) : first;
        if (first < 0)
        {
            return Wrong(CheckCodes.NoQuestion, 0, "the draft is empty; write the question on its first line and the answer below it");
        }

        var last = LastLineOfQuestion(text, lines, first);
        if (last < 0)
        {
            return Wrong(CheckCodes.NoQuestion, lines[first].Span.Start, "the draft has no question; write it on the first line with a question mark at its end, or behind Q:");
        }

        var question = TextSpan.FromBounds(lines[first].Span.Start + MarkLength(text, lines[first].Span), lines[last].Span.End);
        if (lines.FindIndex(last + 1, line => line.Label == 'Q') is var second and >= 0)
        {
            return Wrong(CheckCodes.SecondQuestion, lines[second].Span.Start, "the draft has a second question; check one answer at a time");
        }

        var answerLine = lines.FindIndex(last + 1, line => line.Label == 'A' || line.Span.Length > 0);
        var answer = answerLine < 0 ? default : DraftLine.Trim(text, lines[answerLine].Span.Start, text.Length);
        if (answer.Length == 0)
        {
            return Wrong(CheckCodes.NoAnswer, question.Start, "the draft has no answer; write it below the question");
        }

        var folded = string.Join(' ', question.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new DraftReading(new Draft(document, new Answer(1, folded, question, answer, AnswerBlocks.Split(page, answer.Start, answer.End))), []);

        DraftReading Wrong(string code, int position, string message)
        {
            var (line, column) = document.PlaceOf(position);
            return new DraftReading(null, [new Diagnostic(code, DiagnosticLevel.Error, name, line, column, message)]);
        }
    }

    // A question goes on over line ends up to its question mark; one behind Q: needs none and then ends with its line.
    private static int LastLineOfQuestion(string text, List<DraftLine> lines, int first)
    {
        for (var i = first; i < lines.Count && lines[i].Span.Length > 0 && (i == first || lines[i].Label is null); i++)
        {
            var end = text[lines[i].Span.End - 1];
            if (end == '?')
            {
                return i;
            }

            if (end is '.' or '!' or ':')
            {
                break;
            }
        }

        return lines[first].Label == 'Q' && lines[first].Span.Length > 0 ? first : -1;
    }

    // The marks of a heading and the number before a question are not its words.
    private static int MarkLength(string text, TextSpan line)
    {
        var position = line.Start;
        while (position < line.End && (text[position] is '#' or '*' || char.IsWhiteSpace(text[position])))
        {
            position++;
        }

        var digits = position;
        while (digits < line.End && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var numbered = digits > position && digits + 1 < line.End && text[digits] is '.' or ')' && char.IsWhiteSpace(text[digits + 1]);
        return (numbered ? DraftLine.Trim(text, digits + 1, line.End).Start : position) - line.Start;
    }
}
