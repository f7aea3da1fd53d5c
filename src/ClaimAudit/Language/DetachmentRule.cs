namespace ClaimAudit.Language;

/// <summary>How a regular form goes back to its base form.</summary>
/// <param name="Suffix">What the form ends in.</param>
/// <param name="Ending">What the base form has in its place.</param>
/// <param name="Undoubles">Whether the base form also loses the last of two equal consonants.</param>
internal readonly record struct DetachmentRule(string Suffix, string Ending, bool Undoubles = false)
{
    private const int ShortestStem = 2;

    /// <summary>Writes the base form that a form would have by this rule; returns its length, 0 when the rule does not apply.</summary>
    /// <param name="form">The form.</param>
    /// <param name="result">Room for the base form, at least a character longer than the form.</param>
    public int Apply(ReadOnlySpan<char> form, Span<char> result)
    {
        var length = form.Length - Suffix.Length;
        if (length < ShortestStem || !form.EndsWith(Suffix, StringComparison.Ordinal) || (Undoubles && form[length - 1] != form[length - 2]))
        {
            return 0;
        }

        length -= Undoubles ? 1 : 0;
        form[..length].CopyTo(result);
        Ending.CopyTo(result[length..]);
        return length + Ending.Length;
    }
}
