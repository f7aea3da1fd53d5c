namespace ClaimAudit.Values;

/// <summary>A half-open range of a text, counted in UTF-16 units from 0.</summary>
/// <param name="Start">The first unit of the range, from 0.</param>
/// <param name="Length">How many units the range holds; 0 for an empty range.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The unit just behind the range.</summary>
    public int End => Start + Length;

    /// <summary>The range that begins at <paramref name="start"/> and ends before <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest range that holds both.</summary>
    public static TextSpan Union(TextSpan one, TextSpan other) =>
        FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>This range moved by <paramref name="distance"/> units.</summary>
    public TextSpan Shift(int distance) => new(Start + distance, Length);

    /// <summary>The words of <paramref name="text"/> in this range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);
}
