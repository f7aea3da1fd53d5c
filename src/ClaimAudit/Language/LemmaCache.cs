namespace ClaimAudit.Language;

/// <summary>Remembers base forms in a fixed number of places; a newcomer takes the place of whatever was there.</summary>
internal sealed class LemmaCache
{
    private const int Places = 1 << 13;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The remembered base form of a form; null when it is not remembered.</summary>
    public string? Find(string form, PartOfSpeech pos)
    {
        var entry = Volatile.Read(ref _entries[Place(form, pos)]);
        return entry is not null && entry.Pos == pos && entry.Form == form ? entry.Lemma : null;
    }

    /// <summary>Remembers a base form.</summary>
    public void Add(string form, PartOfSpeech pos, string lemma) =>
        Volatile.Write(ref _entries[Place(form, pos)], new Entry(form, pos, lemma));

    private static int Place(string form, PartOfSpeech pos) =>
        (string.GetHashCode(form, StringComparison.Ordinal) ^ ((int)pos * 0x9E37)) & (Places - 1);

    private sealed record Entry(string Form, PartOfSpeech Pos, string Lemma);
}
