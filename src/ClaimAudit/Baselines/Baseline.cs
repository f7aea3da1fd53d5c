using System.Collections.Immutable;

namespace ClaimAudit.Baselines;

/// <summary>The findings of a collection that were looked at and may stay. Immutable.</summary>
public sealed class Baseline
{
    /// <summary>The version of the file format this program reads and writes.</summary>
    public const string FormatVersion = "1";

    /// <summary>A baseline of the given entries, in any order.</summary>
    /// <exception cref="ArgumentException">Two entries have the same fingerprint.</exception>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Fingerprint, StringComparer.Ordinal)];
        for (var i = 1; i < Entries.Length; i++)
        {
            if (Entries[i].Fingerprint == Entries[i - 1].Fingerprint)
            {
                throw new ArgumentException($"Two entries have the fingerprint {Entries[i].Fingerprint}.", nameof(entries));
            }
        }
    }

    /// <summary>A baseline that accepts nothing.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>The entries, by fingerprint, ordinally; no fingerprint twice.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }
}
