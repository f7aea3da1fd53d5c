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

    /// <summary>The same findings on pages that have other ids now.</summary>
    /// <param name="renamed">The present id for each former one; pages that are not in it keep theirs.</param>
    public Baseline Renamed(IReadOnlyDictionary<string, string> renamed) => new(Entries.Select(entry => entry with
    {
        Affirming = Renamed(entry.Affirming, renamed),
        Denying = Renamed(entry.Denying, renamed),
    }));

    private static BaselineSide Renamed(BaselineSide side, IReadOnlyDictionary<string, string> renamed) =>
        side with { Answer = side.Answer with { Document = renamed.GetValueOrDefault(side.Answer.Document, side.Answer.Document) } };
}
