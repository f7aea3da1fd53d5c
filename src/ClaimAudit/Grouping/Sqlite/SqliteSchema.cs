using Microsoft.Data.Sqlite;

namespace ClaimAudit.Grouping.Sqlite;

/// <summary>The tables of a claim index and the marks by which its file is known.</summary>
internal static class SqliteSchema
{
    private const long ApplicationId = 0x434C4149;
    private const long Version = 1;

    private const string Tables = """
        BEGIN IMMEDIATE;
        CREATE TABLE claim (number INTEGER PRIMARY KEY, text TEXT NOT NULL);
        CREATE TABLE key (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE claim_key (
            key INTEGER NOT NULL REFERENCES key (id),
            claim INTEGER NOT NULL REFERENCES claim (number),
            PRIMARY KEY (key, claim)
        ) WITHOUT ROWID;
        PRAGMA application_id = 0x434C4149;
        PRAGMA user_version = 1;
        COMMIT;
        """;

    /// <summary>Makes the tables in an empty file; false where the file holds something else.</summary>
    public static bool Ensure(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
        if (Number(connection, "PRAGMA application_id") == ApplicationId)
        {
            return Number(connection, "PRAGMA user_version") == Version;
        }

        if (Number(connection, "SELECT COUNT(*) FROM sqlite_schema") > 0)
        {
            return false;
        }

        Execute(connection, Tables);
        return true;
    }

    private static long Number(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
