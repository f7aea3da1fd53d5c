using System.Collections.Immutable;
using ClaimAudit.Grouping.Sqlite;

namespace ClaimAudit.Grouping;

/// <summary>The kinds of index a program knows, chosen by a name and, where the index is kept, its place: <c>memory</c>, <c>sqlite=FILE</c>, <c>lucene=DIR</c>.</summary>
public sealed class ClaimIndexes
{
    private readonly ImmutableArray<IClaimIndexKind> _kinds;

    private ClaimIndexes(ImmutableArray<IClaimIndexKind> kinds) => _kinds = kinds;

    /// <summary>The name of the index that is used where none is chosen.</summary>
    public static string DefaultName => "memory";

    /// <summary>The kinds this library holds. Kinds of a fuller build are known by name, so that choosing one says what to do.</summary>
    public static ClaimIndexes BuiltIn { get; } =
        new([new MemoryIndexKind(), new SqliteIndexKind(), new AbsentIndexKind("lucene", "DIR", "WithLucene")]);

    /// <summary>How each kind is written, in a fixed order, such as <c>sqlite=FILE</c>.</summary>
    public ImmutableArray<string> Choices => [.. _kinds.Select(Usage)];

    /// <summary>These kinds and one more, which takes the place of a kind of the same name.</summary>
    public ClaimIndexes With(IClaimIndexKind kind) =>
        new([.. _kinds.Where(known => known.Name != kind.Name), kind]);

    /// <summary>An empty index of the kind and at the place a user named.</summary>
    /// <param name="choice">The name, or the name, <c>=</c> and the place.</param>
    /// <exception cref="ClaimIndexException">The name is unknown or not built in, the place is missing or one too many, or the index cannot be made there.</exception>
    public IClaimIndex Create(string choice)
    {
        var split = choice.IndexOf('=', StringComparison.Ordinal);
        var name = split < 0 ? choice : choice[..split];
        var place = split < 0 ? string.Empty : choice[(split + 1)..];
        var kind = _kinds.FirstOrDefault(known => known.Name == name)
            ?? throw new ClaimIndexException($"\"{name}\" is no index; allowed are {string.Join(", ", Choices)}");
        if ((kind.Place.Length == 0) != (split < 0) || (kind.Place.Length > 0 && place.Length == 0))
        {
            throw new ClaimIndexException($"\"{choice}\" names no index; write {Usage(kind)}");
        }

        return kind.Create(place);
    }

    private static string Usage(IClaimIndexKind kind) => kind.Place.Length == 0 ? kind.Name : $"{kind.Name}={kind.Place}";
}
