using System.Globalization;
using System.Text;

namespace ClaimAudit.Meaning;

/// <summary>Cuts text into lower-case word pieces, as BERT does (Devlin et al., 2019): the longest known piece first,
/// pieces inside a word marked by <c>##</c>. Thread-safe.</summary>
internal sealed class WordPieces
{
    private const string Inside = "##";
    private const int LongestWord = 64;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _first;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _later;

    /// <summary>Pieces by a vocabulary; a piece's id is its place in the list.</summary>
    /// <param name="vocabulary">The pieces, among them <c>[UNK]</c>, <c>[CLS]</c> and <c>[SEP]</c>.</param>
    public WordPieces(IReadOnlyList<string> vocabulary)
    {
        var first = new Dictionary<string, int>(vocabulary.Count, StringComparer.Ordinal);
        var later = new Dictionary<string, int>(vocabulary.Count / 4, StringComparer.Ordinal);
        for (var id = 0; id < vocabulary.Count; id++)
        {
            if (IsLater(vocabulary[id]))
            {
                later.Add(vocabulary[id][Inside.Length..], id);
            }
            else
            {
                first.Add(vocabulary[id], id);
            }
        }

        _first = first.GetAlternateLookup<ReadOnlySpan<char>>();
        _later = later.GetAlternateLookup<ReadOnlySpan<char>>();
        Unknown = _first["[UNK]"];
        Start = _first["[CLS]"];
        Separator = _first["[SEP]"];
    }

    /// <summary>The id of a word of which no piece is known.</summary>
    public int Unknown { get; }

    /// <summary>The id of the mark before the first word.</summary>
    public int Start { get; }

    /// <summary>The id of the mark behind a text.</summary>
    public int Separator { get; }

    /// <summary>The ids of a text's pieces, without marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">After how many pieces to stop.</param>
    public List<int> Encode(string text, int most)
    {
        var ids = new List<int>();
        var word = new StringBuilder();
        foreach (var unit in Decomposed(text))
        {
            if (ids.Count >= most)
            {
                break;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(unit))
            {
                word.Append(char.ToLowerInvariant(unit));
                continue;
            }

            Close(word, ids);
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit))
            {
                ids.Add(IdOf([Plain(unit)]));
            }
        }

        Close(word, ids);
        if (ids.Count > most)
        {
            ids.RemoveRange(most, ids.Count - most);
        }

        return ids;
    }

    private static bool IsLater(string piece) => piece.Length > Inside.Length && piece.StartsWith(Inside, StringComparison.Ordinal);

    private static string Decomposed(string text) => Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);

    private static char Plain(char mark) => mark switch
    {
        '’' or '‘' => '\'',
        '“' or '”' => '"',
        '–' or '—' => '-',
        _ => mark,
    };

    private int IdOf(ReadOnlySpan<char> piece) => _first.TryGetValue(piece, out var id) ? id : Unknown;

    private void Close(StringBuilder word, List<int> ids)
    {
        if (word.Length > 0)
        {
            AddPieces(word.ToString(), ids);
            word.Clear();
        }
    }

    private void AddPieces(ReadOnlySpan<char> word, List<int> ids)
    {
        var before = ids.Count;
        for (var start = 0; start < word.Length;)
        {
            var end = Math.Min(word.Length, start + LongestWord);
            var id = -1;
            while (end > start && !(start == 0 ? _first : _later).TryGetValue(word[start..end], out id))
            {
                end--;
            }

            if (end == start)
            {
                ids.RemoveRange(before, ids.Count - before);
                ids.Add(Unknown);
                return;
            }

            ids.Add(id);
            start = end;
        }
    }
}
