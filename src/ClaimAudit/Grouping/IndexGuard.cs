namespace ClaimAudit.Grouping;

/// <summary>What every index asks of its caller: ascending numbers, and no call once it is closed.</summary>
/// <param name="last">The greatest number the index already holds; -1 for none.</param>
internal sealed class IndexGuard(int last = -1)
{
    private int _last = last;
    private bool _closed;

    /// <summary>Lets the next number pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above the last one.</exception>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    public void Next(int claim)
    {
        Open();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(claim, _last);
        _last = claim;
    }

    /// <summary>Lets a call pass while the index is open.</summary>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    public void Open() => ObjectDisposedException.ThrowIf(_closed, typeof(IClaimIndex));

    /// <summary>Closes the index; false where it was closed already.</summary>
    public bool Close()
    {
        var wasOpen = !_closed;
        _closed = true;
        return wasOpen;
    }
}
