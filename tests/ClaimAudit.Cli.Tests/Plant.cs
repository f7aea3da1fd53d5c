using System.Globalization;
using ClaimAudit.Judging;

namespace ClaimAudit.Cli.Tests;

/// <summary>A sentence to add to the end of one answer of a seed page, and the answer it contradicts.</summary>
internal sealed record Plant(string Page, int Question, int Against, string Sentence)
{
    /// <summary>Every plant, as <c>Planted/contradictions.tsv</c> lists them: page, question, question contradicted, sentence.</summary>
    public static IReadOnlyList<Plant> All() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Planted", "contradictions.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => new Plant(cells[0], Number(cells[1]), Number(cells[2]), cells[3]))];

    /// <summary>The page's text with the sentence as the last words of its answer.</summary>
    public string In(string text)
    {
        var next = text.IndexOf(FormattableString.Invariant($"\n{Question + 1}. "), QuestionAt(text), StringComparison.Ordinal);
        while (next >= 0 && !text[(next + 1)..text.IndexOf('\n', next + 1)].TrimEnd().EndsWith('?'))
        {
            next = text.IndexOf(FormattableString.Invariant($"\n{Question + 1}. "), next + 1, StringComparison.Ordinal);
        }

        var end = next < 0 ? text.Length : next;
        return $"{text[..end].TrimEnd()} {Sentence}\n{text[end..]}";
    }

    /// <summary>Whether the sentence is one side of a finding.</summary>
    public bool IsSideOf(Finding finding) => SidesOf(finding).Any(side => Stands(side, Question) && Sentence.Contains(side.Quote, StringComparison.Ordinal));

    /// <summary>Whether a finding is the planted contradiction: the sentence against the answer it was written against.</summary>
    public bool IsCaughtBy(Finding finding) => IsSideOf(finding) && SidesOf(finding).Any(side => Stands(side, Against));

    private static FindingSide[] SidesOf(Finding finding) => [finding.Affirming, finding.Denying];

    private bool Stands(FindingSide side, int question) => side.Answer.Document == Page && side.Answer.Question == question;

    private int QuestionAt(string text)
    {
        var at = -1;
        do
        {
            at = text.IndexOf(FormattableString.Invariant($"{Question}. "), at + 1, StringComparison.Ordinal);
        }
        while (!text[at..text.IndexOf('\n', at)].TrimEnd().EndsWith('?'));
        return at;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
