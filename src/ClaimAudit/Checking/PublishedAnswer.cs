using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Finds the published answer a user names as <c>PAGE#Q</c>.</summary>
public static class PublishedAnswer
{
    /// <summary>The answer's id, or null with the error.</summary>
    /// <param name="pages">The published pages.</param>
    /// <param name="text">What was given with <paramref name="option"/>, such as <c>wyoming.txt#4</c>.</param>
    /// <param name="option">The option's name, for the message.</param>
    public static (AnswerId? Answer, Diagnostic? Diagnostic) Find(ImmutableArray<Page> pages, string text, string option = "--replaces")
    {
        var mark = text.LastIndexOf('#');
        if (mark <= 0 || !int.TryParse(text.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Unknown("write it as PAGE#Q, such as wyoming.txt#4");
        }

        var page = pages.FirstOrDefault(page => page.Id == text[..mark]);
        if (page is null)
        {
            return Unknown($"no published page has the id '{text[..mark]}'; the pages are {string.Join(", ", pages.Select(known => known.Id))}");
        }

        return page.Answers.Any(answer => answer.Number == number)
            ? (new AnswerId(page.Id, number), null)
            : Unknown(string.Create(CultureInfo.InvariantCulture, $"{page.Id} has no question {number}; it has 1 to {page.Answers.Max(answer => answer.Number)}"));

        (AnswerId?, Diagnostic?) Unknown(string message) =>
            (null, new Diagnostic(CheckCodes.UnknownAnswer, DiagnosticLevel.Error, string.Empty, 0, 0, $"{option} {text}: {message}"));
    }
}
