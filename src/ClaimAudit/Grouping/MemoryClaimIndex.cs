using System.Collections.Immutable;

namespace ClaimAudit.Grouping;

/// <summary>The default index: a dictionary in memory.</summary>
public sealed class MemoryClaimIndex : IClaimIndex
{
    private readonly Dictionary<string, ImmutableArray<int>.Builder> _byKey = new(StringComparer.Ordinal);
    private readonly IndexGuard _guard = new();

    /// <inheritdoc/>
    public void Add(int claim, ImmutableArray<string> keys, string text)
    {
        _guard.Next(claim);
        foreach (var key in keys)
        {
            if (!_byKey.TryGetValue(key, out var claims))
            {
                _byKey.Add(key, claims = ImmutableArray.CreateBuilder<int>());
            }

            claims.Add(claim);
        }
    }

    /// <inheritdoc/>
    public void Commit() => _guard.Open();

    /// <inheritdoc/>
    public IEnumerable<ClaimGroup> Groups()
    {
        _guard.Open();
        return _byKey
            .Where(entry => entry.Value.Count > 1)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => new ClaimGroup(entry.Key, entry.Value.ToImmutable()));
    }

    /// <inheritdoc/>
    public void Dispose() => _guard.Close();
}
