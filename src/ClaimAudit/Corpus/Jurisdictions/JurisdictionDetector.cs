namespace ClaimAudit.Corpus.Jurisdictions;

/// <summary>Tells from title and questions which jurisdiction a page speaks of.</summary>
internal static class JurisdictionDetector
{
    private const double LeastShare = 0.3;
    private const double TitleWeight = 0.5;
    private const double LeastLead = 2;

    /// <summary>
    /// The jurisdiction the title names, or at least three in ten questions name, if it is named twice as often as any other (the title
    /// weighing as much as half the questions); otherwise null. A name that can mean something else is proved by questions only.
    /// </summary>
    public static string? Detect(Page page)
    {
        var inTitle = JurisdictionMentions.In(page.Title);
        var points = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var proved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in inTitle.Where(name => !name.IsAmbiguous))
        {
            proved.Add(name.Jurisdiction!);
        }

        foreach (var jurisdiction in inTitle.Select(name => name.Jurisdiction!).Distinct(StringComparer.Ordinal))
        {
            points[jurisdiction] = Math.Max(1, page.Answers.Length * TitleWeight);
        }

        var naming = page.Answers
            .SelectMany(answer => JurisdictionMentions.In(answer.Question).Select(name => name.Jurisdiction!).Distinct(StringComparer.Ordinal))
            .CountBy(jurisdiction => jurisdiction, StringComparer.Ordinal);
        foreach (var (jurisdiction, count) in naming)
        {
            points[jurisdiction] = points.GetValueOrDefault(jurisdiction) + count;
            if (count >= page.Answers.Length * LeastShare)
            {
                proved.Add(jurisdiction);
            }
        }

        var ranked = points.OrderByDescending(entry => entry.Value).ToList();
        var clear = ranked.Count == 1 || (ranked.Count > 1 && ranked[0].Value >= LeastLead * ranked[1].Value);
        return clear && proved.Contains(ranked[0].Key) ? ranked[0].Key : null;
    }
}
