using System.Collections.Immutable;

namespace ClaimAudit.Grouping.Sqlite;

/// <summary>An index kept in one SQLite file. Every commit is one transaction, so a killed program leaves the last commit.</summary>
/// <remarks>The tables <c>claim</c>, <c>key</c> and <c>claim_key</c> may be queried by other programs while no index writes.</remarks>
public sealed class SqliteClaimIndex : IClaimIndex
{
    private readonly SqliteFile _file;
    private readonly IndexGuard _guard;
    private SqliteClaimWriter? _writer;

    private SqliteClaimIndex(SqliteFile file, bool empty)
    {
        _file = file;
        _guard = new IndexGuard(empty ? -1 : file.Guarded(SqliteClaimReader.LastClaim));
        if (empty)
        {
            _writer = file.Guarded(connection => SqliteClaimWriter.Begin(connection, empty: true));
        }
    }

    /// <summary>An empty index. What the file held before stays in it until the first commit.</summary>
    /// <param name="path">The file; made where there is none.</param>
    /// <exception cref="ClaimIndexException">The file cannot be made or opened, is in use, or is no claim index.</exception>
    public static SqliteClaimIndex Create(string path) => Over(path, empty: true);

    /// <summary>The index as it was last committed, to be read or added to.</summary>
    /// <param name="path">The file; made where there is none.</param>
    /// <exception cref="ClaimIndexException">The file cannot be made or opened, or is no claim index.</exception>
    public static SqliteClaimIndex Open(string path) => Over(path, empty: false);

    /// <inheritdoc/>
    public void Add(int claim, ImmutableArray<string> keys, string text)
    {
        _guard.Next(claim);
        _file.Guarded(connection =>
        {
            _writer ??= SqliteClaimWriter.Begin(connection, empty: false);
            _writer.Add(claim, keys, text);
            return claim;
        });
    }

    /// <inheritdoc/>
    public void Commit()
    {
        _guard.Open();
        _file.Guarded(_ =>
        {
            _writer?.Commit();
            return true;
        });
        EndWriting();
    }

    /// <inheritdoc/>
    public IEnumerable<ClaimGroup> Groups()
    {
        _guard.Open();
        return _file.Guarded(SqliteClaimReader.Groups);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_guard.Close())
        {
            EndWriting();
            _file.Dispose();
        }
    }

    private static SqliteClaimIndex Over(string path, bool empty)
    {
        var file = SqliteFile.Open(path);
        try
        {
            return new SqliteClaimIndex(file, empty);
        }
        catch (ClaimIndexException)
        {
            file.Dispose();
            throw;
        }
    }

    private void EndWriting()
    {
        _writer?.Dispose();
        _writer = null;
    }
}
