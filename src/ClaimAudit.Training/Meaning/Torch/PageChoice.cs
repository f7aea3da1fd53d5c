using System.Collections.Immutable;
using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Draws the pages that are learnt from, some more often than others.</summary>
internal sealed class PageChoice
{
    /// <summary>How often the page is one of those that are to be taken more often.</summary>
    private const double OftenShare = 0.65;

    private readonly ImmutableArray<TaughtPage> _pages;
    private readonly ImmutableArray<TaughtPage> _often;
    private readonly Random _random;

    /// <summary>Takes pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="often">What the names of those begin with that are taken more often.</param>
    /// <param name="random">Draws.</param>
    public PageChoice(ImmutableArray<TaughtPage> pages, IReadOnlyList<string> often, Random random)
    {
        _pages = pages;
        _often = [.. pages.Where(page => often.Any(name => page.Name.StartsWith(name, StringComparison.Ordinal)))];
        _random = random;
    }

    /// <summary>The next page.</summary>
    public TaughtPage Next()
    {
        var pages = _often.Length > 0 && _random.NextDouble() < OftenShare ? _often : _pages;
        return pages[_random.Next(pages.Length)];
    }
}
