namespace ClaimAudit.Corpus.Formats;

/// <summary>An object or array of a JSON text while it is being read.</summary>
internal sealed class JsonFrame(bool isArray, string property, long start, int firstEntry)
{
    private readonly Dictionary<EntryField, string> _values = [];
    private readonly List<string> _answers = [];

    /// <summary>Whether it is an array.</summary>
    public bool IsArray { get; } = isArray;

    /// <summary>The key in the enclosing object under which it, or the array that holds it, stands.</summary>
    public string Property { get; } = property;

    /// <summary>The byte at which it begins.</summary>
    public long Start { get; } = start;

    /// <summary>How many entries had been found before it.</summary>
    public int FirstEntry { get; } = firstEntry;

    /// <summary>The key whose value comes next.</summary>
    public string NextProperty { get; set; } = property;

    public string? this[EntryField field] => _values.GetValueOrDefault(field);

    /// <summary>The question's words; null for none.</summary>
    public string? Question =>
        this[EntryField.Question]
        ?? (_answers.Count > 0 || this[EntryField.Type] == "Question" ? this[EntryField.Name] ?? this[EntryField.Text] : null);

    /// <summary>The answer's words, several answers apart by a blank line; null for none.</summary>
    public string? Answer => _answers.Count == 0 ? null : string.Join("\n\n", _answers);

    /// <summary>The jurisdiction it states; null for none.</summary>
    public string? Jurisdiction => EntryFields.JurisdictionOf(this[EntryField.Jurisdiction], this[EntryField.State]);

    /// <summary>Adds a value; of every field but the answer the first counts.</summary>
    public void Add(EntryField field, string value)
    {
        if (field == EntryField.Answer)
        {
            _answers.Add(value);
        }
        else
        {
            _values.TryAdd(field, value);
        }
    }
}
