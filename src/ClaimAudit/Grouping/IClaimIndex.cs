using System.Collections.Immutable;

namespace ClaimAudit.Grouping;

/// <summary>Groups claims that share a key. One writer; groups are read after a commit. Not thread-safe.</summary>
/// <remarks>An index that lives in a file or folder keeps what was committed; what was added after the last commit is lost when it is closed.</remarks>
public interface IClaimIndex : IDisposable
{
    /// <summary>Adds a claim.</summary>
    /// <param name="claim">The claim's number, from 0; numbers are added in ascending order, each once.</param>
    /// <param name="keys">The strict keys under which it is found, without repetition, in well-formed Unicode.</param>
    /// <param name="text">Its words, for indexes that also rank by words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not above the last one.</exception>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    /// <exception cref="ClaimIndexException">The index's file cannot be written.</exception>
    void Add(int claim, ImmutableArray<string> keys, string text);

    /// <summary>Makes what was added safe and ready to be read: all of it or, where the program is killed, nothing of it.</summary>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    /// <exception cref="ClaimIndexException">The index's file cannot be written.</exception>
    void Commit();

    /// <summary>The groups of two claims or more, by key in ordinal order; the claims of a group in ascending order.</summary>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    /// <exception cref="ClaimIndexException">The index's file cannot be read.</exception>
    IEnumerable<ClaimGroup> Groups();
}
