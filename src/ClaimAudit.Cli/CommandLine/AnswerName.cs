using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>An answer as a user names it: <c>PAGE#Q</c>.</summary>
/// <param name="Page">The page's file, id, or name without extension.</param>
/// <param name="Question">The question's number on it, from 1.</param>
internal sealed record AnswerName(string Page, int Question)
{
    /// <summary>Reads <c>PAGE#Q</c>.</summary>
    /// <exception cref="UsageException">The text names no answer.</exception>
    public static AnswerName Parse(string text)
    {
        var mark = text.LastIndexOf('#');
        return mark > 0 && int.TryParse(text.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var question) && question > 0
            ? new AnswerName(text[..mark], question)
            : throw new UsageException($"'{text}' names no answer; write the page, '#' and the question's number: wyoming.txt#4");
    }

    /// <summary>The answer among pages.</summary>
    /// <exception cref="UsageException">No page, several pages, or no such question.</exception>
    public AnswerId FindIn(ImmutableArray<Page> pages)
    {
        var page = PageIn(pages);
        return page.Answers.Any(answer => answer.Number == Question)
            ? new AnswerId(page.Id, Question)
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"'{Page}' has no question {Question}; it has {page.Answers.Length}"));
    }

    private Page PageIn(ImmutableArray<Page> pages)
    {
        var file = Page[(Page.LastIndexOf('/') + 1)..];
        foreach (var same in new Func<Page, bool>[]
        {
            page => string.Equals(page.Id, Page, StringComparison.Ordinal),
            page => string.Equals(page.Id, file, StringComparison.Ordinal),
            page => string.Equals(AnswerPair.NameOf(page.Id), Page, StringComparison.Ordinal),
        })
        {
            var found = pages.Where(same).Take(2).ToList();
            if (found.Count == 1)
            {
                return found[0];
            }
        }

        throw new UsageException($"there is no page '{Page}'; there are: {string.Join(", ", pages.Select(page => page.Id))}");
    }
}
