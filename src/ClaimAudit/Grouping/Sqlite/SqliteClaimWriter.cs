using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace ClaimAudit.Grouping.Sqlite;

/// <summary>One transaction that adds claims; undone where it is not committed.</summary>
internal sealed class SqliteClaimWriter : IDisposable
{
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _claim;
    private readonly SqliteCommand _key;
    private readonly SqliteCommand _link;

    private SqliteClaimWriter(SqliteConnection connection)
    {
        _transaction = connection.BeginTransaction(deferred: false);
        _claim = Prepared("INSERT INTO claim (number, text) VALUES ($claim, $text)", "$claim", "$text");
        _key = Prepared("INSERT INTO key (name) VALUES ($name) ON CONFLICT DO NOTHING", "$name");
        _link = Prepared("INSERT INTO claim_key (key, claim) SELECT id, $claim FROM key WHERE name = $name", "$claim", "$name");
    }

    /// <summary>Begins to write.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="empty">Whether what the file holds is taken out first.</param>
    public static SqliteClaimWriter Begin(SqliteConnection connection, bool empty)
    {
        var writer = new SqliteClaimWriter(connection);
        if (empty)
        {
            using var command = writer.Prepared("DELETE FROM claim_key; DELETE FROM key; DELETE FROM claim;");
            command.ExecuteNonQuery();
        }

        return writer;
    }

    public void Add(int claim, ImmutableArray<string> keys, string text)
    {
        Run(_claim, claim, text);
        foreach (var key in keys)
        {
            Run(_key, key);
            Run(_link, claim, key);
        }
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _claim.Dispose();
        _key.Dispose();
        _link.Dispose();
        _transaction.Dispose();
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepared(string statement, params ReadOnlySpan<string> parameters)
    {
        var command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = statement;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        }

        return command;
    }
}
