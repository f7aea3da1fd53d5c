using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>Writes the lexicon's file from a WordNet dictionary.</summary>
/// <param name="source">The dictionary.</param>
internal sealed class LexiconWriter(WordNetDatabase source)
{
    private readonly LexiconSelection _selection = new(source);

    /// <summary>The whole file.</summary>
    public byte[] Write()
    {
        byte[][] tables =
        [
            TableWriter.Strings([.. _selection.Words.Select(word => KeyValuePair.Create(word, Senses(word)))]),
            TableWriter.Strings([.. IrregularForms()]),
            TableWriter.Records(_selection.Synsets.Select(SynsetRecord)),
        ];
        var sink = new ByteSink();
        sink.Integer(LexiconData.Signature);
        for (var wordClass = 0; wordClass <= WordClasses.Count; wordClass++)
        {
            sink.Integer(_selection.Synsets.Count(synset => (int)synset.Key.Class < wordClass));
        }

        var offset = LexiconData.HeaderLength;
        foreach (var table in tables)
        {
            sink.Integer(offset);
            offset += table.Length;
        }

        foreach (var table in tables)
        {
            sink.Bytes(table);
        }

        return sink.ToArray();
    }

    private byte[] Senses(string word)
    {
        var sink = new ByteSink();
        foreach (var entry in _selection.Entries[word].OrderBy(entry => entry.Class))
        {
            for (var rank = 0; rank < entry.Synsets.Length; rank++)
            {
                var key = entry.Synsets[rank];
                if (_selection.Has(key, word))
                {
                    var count = source.Counts.GetValueOrDefault(new SenseKey(entry.Class, word, rank + 1));
                    WriteSense(sink, key, count, WordLinks(key, word));
                }
            }
        }

        return sink.ToArray();
    }

    private void WriteSense(ByteSink sink, SynsetKey key, int count, IEnumerable<WordLink> wordLinks)
    {
        var links = wordLinks.Select(link => link.Pack()).Distinct().Order().ToArray();
        var flags = (count > 0 ? SenseReader.CountedFlag : 0) | (links.Length > 0 ? SenseReader.LinkedFlag : 0);
        sink.Number(((uint)_selection.Number(key)!.Value << SenseReader.FlagBits) | flags);
        if (count > 0)
        {
            sink.Byte(SenseCounts.Bucket(count));
        }

        if (links.Length > 0)
        {
            sink.Number((uint)links.Length);
            foreach (var link in links)
            {
                sink.Number(link);
            }
        }
    }

    private IEnumerable<WordLink> WordLinks(SynsetKey key, string word)
    {
        var synset = _selection.Synset(key);
        foreach (var pointer in synset.Pointers)
        {
            if (KindOfWordLink(pointer, key.Class) is not { } kind
                || pointer.SourceWord == 0
                || !string.Equals(synset.Words[pointer.SourceWord - 1], word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var target = _selection.Synset(pointer.Target).Words[pointer.TargetWord - 1].ToLowerInvariant();
            if (_selection.Has(pointer.Target, target))
            {
                yield return new WordLink(kind, pointer.Target.Class, _selection.Number(target)!.Value);
            }
        }
    }

    private IEnumerable<KeyValuePair<string, byte[]>> IrregularForms()
    {
        var forms = source.IrregularForms
            .Where(form => form.Form != form.Base && _selection.Entries[form.Base].Any(entry => entry.Class == form.Class))
            .GroupBy(form => form.Form, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in forms)
        {
            var sink = new ByteSink();
            foreach (var form in group)
            {
                sink.Number(((uint)_selection.Number(form.Base)!.Value << IrregularFormReader.ClassBits) | (uint)form.Class);
            }

            yield return KeyValuePair.Create(group.Key, sink.ToArray());
        }
    }

    private byte[] SynsetRecord(RawSynset synset, int number)
    {
        var sink = new ByteSink();
        var words = LexiconSelection.Lemmas(synset).Select(word => _selection.Number(word)!.Value).ToArray();
        sink.Number((uint)words.Length);
        foreach (var word in words)
        {
            sink.Number((uint)word);
        }

        foreach (var link in SynsetLinks(synset).Distinct())
        {
            sink.Number(link.Pack(number));
        }

        return sink.ToArray();
    }

    private IEnumerable<SynsetLink> SynsetLinks(RawSynset synset)
    {
        foreach (var pointer in synset.Pointers)
        {
            if (KindOfSynsetLink(pointer) is not { } kind)
            {
                continue;
            }

            if (_selection.Number(pointer.Target) is { } target)
            {
                yield return new SynsetLink(kind, target);
            }
            else if (kind == SynsetLinkKind.Hypernym)
            {
                foreach (var link in SynsetLinks(_selection.Synset(pointer.Target)).Where(link => link.Kind == kind))
                {
                    yield return link;
                }
            }
        }
    }

    private static WordLinkKind? KindOfWordLink(RawPointer pointer, WordClass wordClass) => pointer.Symbol switch
    {
        "!" => WordLinkKind.Antonym,
        "+" => WordLinkKind.Derivation,
        "\\" when wordClass is WordClass.Adjective or WordClass.Adverb => WordLinkKind.Pertainym,
        "<" => WordLinkKind.Derivation,
        _ => null,
    };

    private static SynsetLinkKind? KindOfSynsetLink(RawPointer pointer) => pointer.Symbol switch
    {
        "@" => SynsetLinkKind.Hypernym,
        "&" => SynsetLinkKind.Similar,
        "!" => SynsetLinkKind.Antonym,
        "*" => SynsetLinkKind.Entailment,
        _ => null,
    };
}
