using System.Collections.Immutable;
using ClaimAudit.Grouping;

namespace ClaimAudit.Lucene;

/// <summary>An index kept in a Lucene.Net folder: strict keys as exact terms, and for claims that share no key those whose words are most alike.</summary>
/// <remarks>Segments are merged by age and by the writing thread alone, so the same claims make the same groups.</remarks>
public sealed class LuceneClaimIndex : IClaimIndex
{
    private readonly LuceneFolder _folder;
    private readonly IndexGuard _guard;

    private LuceneClaimIndex(LuceneFolder folder)
    {
        _folder = folder;
        _guard = new IndexGuard(folder.Guarded(ClaimDocument.LastClaim));
    }

    /// <summary>How the key of a group begins that comes of like words and of no strict key; two claim numbers follow.</summary>
    public static string SimilarPrefix => SimilarClaims.Prefix;

    /// <summary>An empty index. What the folder held before stays in it until the first commit.</summary>
    /// <param name="path">The folder; made where there is none.</param>
    /// <exception cref="ClaimIndexException">The folder cannot be made or opened, is in use, or holds a damaged index.</exception>
    public static LuceneClaimIndex Create(string path) => new(LuceneFolder.Open(path, empty: true));

    /// <summary>The index as it was last committed, to be read or added to.</summary>
    /// <param name="path">The folder; made where there is none.</param>
    /// <exception cref="ClaimIndexException">The folder cannot be made or opened, is in use, or holds a damaged index.</exception>
    public static LuceneClaimIndex Open(string path) => new(LuceneFolder.Open(path, empty: false));

    /// <inheritdoc/>
    public void Add(int claim, ImmutableArray<string> keys, string text)
    {
        _guard.Next(claim);
        _folder.Add(ClaimDocument.Of(claim, keys, text));
    }

    /// <inheritdoc/>
    public void Commit()
    {
        _guard.Open();
        _folder.Commit();
    }

    /// <inheritdoc/>
    public IEnumerable<ClaimGroup> Groups()
    {
        _guard.Open();
        return _folder.Guarded(reader =>
        {
            var strict = StrictGroups.Of(reader);
            var similar = SimilarClaims.Of(reader, _folder.Analyzer, strict);
            return strict.Concat(similar).OrderBy(group => group.Key, StringComparer.Ordinal).ToImmutableArray();
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_guard.Close())
        {
            _folder.Dispose();
        }
    }
}
