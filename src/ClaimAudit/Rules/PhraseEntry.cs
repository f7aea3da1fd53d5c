namespace ClaimAudit.Rules;

/// <summary>One phrase of a table.</summary>
internal sealed class PhraseEntry<T>(Phrase phrase, T value)
{
    /// <summary>The words in order.</summary>
    public string[] Words { get; } = [.. phrase.Words];

    /// <summary>What the last word must be.</summary>
    public WordClass Ending { get; } = phrase.Ending;

    /// <summary>What the phrase stands for.</summary>
    public T Value { get; } = value;
}
