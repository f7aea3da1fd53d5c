using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace ClaimAudit.Grouping.Sqlite;

/// <summary>Reads claims out of a claim index's file.</summary>
internal static class SqliteClaimReader
{
    private const string Members = """
        SELECT key.id, key.name, claim_key.claim
        FROM claim_key JOIN key ON key.id = claim_key.key
        WHERE claim_key.key IN (SELECT key FROM claim_key GROUP BY key HAVING COUNT(*) > 1)
        ORDER BY claim_key.key, claim_key.claim
        """;

    /// <summary>The greatest claim number; -1 for none.</summary>
    public static int LastClaim(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COALESCE(MAX(number), -1) FROM claim";
        return (int)(long)command.ExecuteScalar()!;
    }

    /// <summary>The groups, in the order of UTF-16 units, which is not SQLite's own order beyond the first plane.</summary>
    public static ImmutableArray<ClaimGroup> Groups(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Members;
        using var reader = command.ExecuteReader();
        var groups = new List<ClaimGroup>();
        var claims = ImmutableArray.CreateBuilder<int>();
        var more = reader.Read();
        while (more)
        {
            var (id, name) = (reader.GetInt64(0), reader.GetString(1));
            while (more && reader.GetInt64(0) == id)
            {
                claims.Add(reader.GetInt32(2));
                more = reader.Read();
            }

            groups.Add(new ClaimGroup(name, claims.DrainToImmutable()));
        }

        return [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal)];
    }
}
