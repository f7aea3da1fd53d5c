namespace ClaimAudit.Grouping.Sqlite;

/// <summary>The index in an SQLite file, under the name <c>sqlite</c>.</summary>
internal sealed class SqliteIndexKind : IClaimIndexKind
{
    public string Name => "sqlite";

    public string Place => "FILE";

    public IClaimIndex Create(string place) => SqliteClaimIndex.Create(place);
}
