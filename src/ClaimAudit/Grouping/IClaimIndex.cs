using System.Collections.Immutable;

namespace ClaimAudit.Grouping;

/// <summary>Groups claims that share a key. One writer; groups are read after the last claim was added.</summary>
public interface IClaimIndex : IDisposable
{
    /// <summary>Adds a claim.</summary>
    /// <param name="claim">The claim's number, from 0; numbers are added in ascending order, each once.</param>
    /// <param name="keys">The strict keys under which it is found, without repetition.</param>
    /// <param name="text">Its words, for indexes that also rank by words.</param>
    void Add(int claim, ImmutableArray<string> keys, string text);

    /// <summary>Makes what was added safe and ready to be read.</summary>
    void Commit();

    /// <summary>The groups of two claims or more, by key in ordinal order; the claims of a group in ascending order.</summary>
    IEnumerable<ClaimGroup> Groups();
}
