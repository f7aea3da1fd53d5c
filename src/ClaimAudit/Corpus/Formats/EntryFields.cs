using System.Collections.Frozen;
using ClaimAudit.Corpus.Jurisdictions;

namespace ClaimAudit.Corpus.Formats;

/// <summary>The usual names of keys and columns; capitals, spaces, <c>_</c> and <c>-</c> make no difference.</summary>
internal static class EntryFields
{
    private static readonly FrozenDictionary<string, EntryField> Fields = new Dictionary<string, EntryField>(StringComparer.Ordinal)
    {
        ["question"] = EntryField.Question,
        ["questions"] = EntryField.Question,
        ["questiontext"] = EntryField.Question,
        ["q"] = EntryField.Question,
        ["prompt"] = EntryField.Question,
        ["answer"] = EntryField.Answer,
        ["answers"] = EntryField.Answer,
        ["answertext"] = EntryField.Answer,
        ["acceptedanswer"] = EntryField.Answer,
        ["suggestedanswer"] = EntryField.Answer,
        ["a"] = EntryField.Answer,
        ["response"] = EntryField.Answer,
        ["text"] = EntryField.Text,
        ["name"] = EntryField.Name,
        ["title"] = EntryField.Name,
        ["headline"] = EntryField.Name,
        ["jurisdiction"] = EntryField.Jurisdiction,
        ["state"] = EntryField.State,
        ["@type"] = EntryField.Type,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The jurisdiction stated, or the state if it is one; null for neither.</summary>
    public static string? JurisdictionOf(string? jurisdiction, string? state) =>
        !string.IsNullOrWhiteSpace(jurisdiction) ? jurisdiction.Trim()
        : state is not null && JurisdictionTable.Knows(state.Trim()) ? state.Trim()
        : null;

    public static EntryField Of(string name)
    {
        var plain = name.Trim().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return Fields.GetValueOrDefault(plain);
    }
}
