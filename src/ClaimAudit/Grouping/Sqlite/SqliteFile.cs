using Microsoft.Data.Sqlite;

namespace ClaimAudit.Grouping.Sqlite;

/// <summary>An open SQLite file that is known to be a claim index, and turns SQLite's errors into messages with the file's name.</summary>
internal sealed class SqliteFile : IDisposable
{
    private const int NotADatabase = 26;
    private const int Busy = 5;
    private const int WaitSeconds = 1;

    private readonly string _path;
    private readonly SqliteConnection _connection;

    private SqliteFile(string path)
    {
        _path = path;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Pooling = false,
            DefaultTimeout = WaitSeconds,
        }.ConnectionString);
    }

    /// <summary>Opens or makes the file.</summary>
    /// <exception cref="ClaimIndexException">It cannot be opened, or is something else.</exception>
    public static SqliteFile Open(string path)
    {
        var file = new SqliteFile(path);
        try
        {
            return file.Guarded(connection =>
            {
                connection.Open();
                return SqliteSchema.Ensure(connection)
                    ? file
                    : throw new ClaimIndexException($"{path}: this SQLite file is no claim index of this version; name another file, or delete it");
            });
        }
        catch (ClaimIndexException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Does something with the connection.</summary>
    /// <exception cref="ClaimIndexException">SQLite could not do it.</exception>
    public TResult Guarded<TResult>(Func<SqliteConnection, TResult> action)
    {
        try
        {
            return action(_connection);
        }
        catch (SqliteException exception)
        {
            throw new ClaimIndexException($"{_path}: {Explain(exception)}", exception);
        }
    }

    public void Dispose() => _connection.Dispose();

    private static string Explain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        NotADatabase => "this file is no SQLite file; name another file for the index",
        Busy => "another program is using the index; wait for it to end, or name another file",
        _ => $"SQLite cannot use it as an index ({exception.Message.TrimEnd('.')}); check that its folder exists, may be written and has room",
    };
}
