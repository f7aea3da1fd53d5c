using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Grouping;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Queries.Mlt;
using Lucene.Net.Search;

namespace ClaimAudit.Lucene;

/// <summary>Pairs each claim that shares no key with the claims whose words are most like its own.</summary>
internal sealed class SimilarClaims
{
    /// <summary>How the keys of these groups begin.</summary>
    public const string Prefix = "~similar|";

    private const int PartnersPerClaim = 3;
    private const int WordsPerQuery = 12;
    private const int SharedWords = 2;

    private readonly IndexSearcher _searcher;
    private readonly MoreLikeThis _words;
    private readonly Func<int, int> _number;

    private SimilarClaims(IndexReader reader, Analyzer analyzer)
    {
        _searcher = new IndexSearcher(reader);
        _number = ClaimDocument.Numbers(reader);
        _words = new MoreLikeThis(reader)
        {
            Analyzer = analyzer,
            FieldNames = [ClaimDocument.Text],
            MinTermFreq = 1,
            MinDocFreq = SharedWords,
            MaxQueryTerms = WordsPerQuery,
        };
    }

    /// <summary>A group of two for each such pair, each pair once.</summary>
    public static IEnumerable<ClaimGroup> Of(IndexReader reader, Analyzer analyzer, ImmutableArray<ClaimGroup> strict)
    {
        if (reader.NumDocs == 0)
        {
            return [];
        }

        var grouped = strict.SelectMany(group => group.Claims).ToHashSet();
        var search = new SimilarClaims(reader, analyzer);
        return ClaimDocument.All(reader)
            .Where(document => !grouped.Contains(search._number(document)))
            .SelectMany(search.PairsOf)
            .Distinct()
            .Select(pair => new ClaimGroup(
                string.Create(CultureInfo.InvariantCulture, $"{Prefix}{pair.One:D10}|{pair.Other:D10}"), [pair.One, pair.Other]));
    }

    private IEnumerable<(int One, int Other)> PairsOf(int document)
    {
        var claim = _number(document);
        return Partners(document).Select(partner => (Math.Min(claim, partner), Math.Max(claim, partner)));
    }

    private IEnumerable<int> Partners(int document)
    {
        using var text = new StringReader(_searcher.Doc(document).Get(ClaimDocument.Text, CultureInfo.InvariantCulture));
        if (_words.Like(text, ClaimDocument.Text) is not BooleanQuery query || query.Clauses.Count < SharedWords)
        {
            return [];
        }

        query.MinimumNumberShouldMatch = SharedWords;
        return _searcher.Search(query, PartnersPerClaim + 1).ScoreDocs
            .Where(hit => hit.Doc != document)
            .Take(PartnersPerClaim)
            .Select(hit => _number(hit.Doc));
    }
}
