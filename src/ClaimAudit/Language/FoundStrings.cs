namespace ClaimAudit.Language;

/// <summary>Remembers what searches came to, in a fixed number of places; a newcomer takes the place of whatever was there.</summary>
/// <remarks>Relating the words of many claims asks for the same few words over and over.</remarks>
internal sealed class FoundStrings
{
    private const int Places = 1 << 12;

    private readonly FoundString?[] _places = new FoundString?[Places];

    /// <summary>What the search for a text came to; null when it is not remembered.</summary>
    public FoundString? Find(ReadOnlySpan<char> text) =>
        Volatile.Read(ref _places[Place(text)]) is { } known && text.SequenceEqual(known.Text) ? known : null;

    /// <summary>Remembers what a search came to.</summary>
    public FoundString Add(FoundString found)
    {
        Volatile.Write(ref _places[Place(found.Text)], found);
        return found;
    }

    private static int Place(ReadOnlySpan<char> text) => string.GetHashCode(text, StringComparison.Ordinal) & (Places - 1);
}
