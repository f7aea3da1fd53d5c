using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Finds units by their words.</summary>
internal sealed class UnitTable
{
    private readonly FrozenDictionary<string, Unit> byWord;
    private readonly FrozenDictionary<string, KeyValuePair<string, Unit>[]> byFirstOfTwo;
    private readonly FrozenDictionary<string, Unit> byId;

    public UnitTable(ImmutableArray<Unit> units)
    {
        var words = units.SelectMany(unit => unit.Words.Select(word => (Word: word, Unit: unit))).ToArray();
        byWord = words.Where(entry => !entry.Word.Contains(' ', StringComparison.Ordinal))
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Unit, StringComparer.Ordinal);
        byFirstOfTwo = words.Where(entry => entry.Word.Contains(' ', StringComparison.Ordinal))
            .Select(entry => (Parts: entry.Word.Split(' ', 2), entry.Unit))
            .GroupBy(entry => entry.Parts[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(entry => KeyValuePair.Create(entry.Parts[1], entry.Unit)).ToArray(),
                StringComparer.Ordinal);
        byId = units.DistinctBy(unit => unit.Id, StringComparer.Ordinal).ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether the word alone is a unit, or begins one.</summary>
    public bool Knows(string word) => byWord.ContainsKey(word);

    /// <summary>The unit of that id; null when no pack names it.</summary>
    public Unit? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The unit whose words begin at an atom, the longer one first.</summary>
    /// <param name="row">The atoms.</param>
    /// <param name="index">The atom to begin at.</param>
    /// <param name="end">The atom behind the unit.</param>
    /// <returns>The unit; null when there is none.</returns>
    public Unit? At(AtomRow row, int index, out int end)
    {
        var unit = TwoWords(row, index);
        if (unit is not null)
        {
            end = index + 2;
            return unit;
        }

        end = index + 1;
        return row.KindAt(index) == AtomKind.Word ? OneWord(row, index) : null;
    }

    private Unit? TwoWords(AtomRow row, int index)
    {
        if (byFirstOfTwo.TryGetValue(row.Word(index), out var seconds) || byFirstOfTwo.TryGetValue(row.Lemma(index), out seconds))
        {
            foreach (var (second, unit) in seconds)
            {
                if (row.Is(index + 1, second) || string.Equals(row.Lemma(index + 1), second, StringComparison.Ordinal))
                {
                    return unit;
                }
            }
        }

        return null;
    }

    private Unit? OneWord(AtomRow row, int index)
    {
        var word = row.Word(index);
        return byWord.TryGetValue(word, out var unit) || byWord.TryGetValue(row.Lemma(index), out unit) ? unit
            : word.Length > 2 && word[^1] == 's' ? byWord.GetValueOrDefault(word[..^1])
            : null;
    }
}
