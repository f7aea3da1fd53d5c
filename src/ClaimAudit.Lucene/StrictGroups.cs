using System.Collections.Immutable;
using ClaimAudit.Grouping;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ClaimAudit.Lucene;

/// <summary>The groups of claims that share a key, read off the term dictionary.</summary>
internal static class StrictGroups
{
    public static ImmutableArray<ClaimGroup> Of(IndexReader reader)
    {
        if (MultiFields.GetTerms(reader, ClaimDocument.Key) is not { } terms)
        {
            return [];
        }

        var live = MultiFields.GetLiveDocs(reader);
        var number = ClaimDocument.Numbers(reader);
        var groups = ImmutableArray.CreateBuilder<ClaimGroup>();
        DocsEnum? documents = null;
        for (var keys = terms.GetEnumerator(); keys.MoveNext();)
        {
            if (keys.DocFreq > 1)
            {
                documents = keys.Docs(live, documents, DocsFlags.NONE);
                Add(groups, keys.Term.Utf8ToString(), documents, number);
            }
        }

        return groups.ToImmutable();
    }

    private static void Add(ImmutableArray<ClaimGroup>.Builder groups, string key, DocsEnum documents, Func<int, int> number)
    {
        var claims = new List<int>();
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            claims.Add(number(documents.DocID));
        }

        if (claims.Count > 1)
        {
            groups.Add(new ClaimGroup(key, [.. claims.Order()]));
        }
    }
}
