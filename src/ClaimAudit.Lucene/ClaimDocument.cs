using System.Collections.Immutable;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace ClaimAudit.Lucene;

/// <summary>How a claim is written as a document: its number as a doc value, each key as one exact term, its words analysed and stored.</summary>
internal static class ClaimDocument
{
    public const string Key = "key";
    public const string Text = "text";
    private const string Number = "number";

    public static Document Of(int claim, ImmutableArray<string> keys, string text)
    {
        var document = new Document
        {
            new NumericDocValuesField(Number, claim),
            new TextField(Text, text, Field.Store.YES),
        };
        foreach (var key in keys)
        {
            document.Add(new StringField(Key, key, Field.Store.NO));
        }

        return document;
    }

    /// <summary>Gives a document's claim number.</summary>
    public static Func<int, int> Numbers(IndexReader reader)
    {
        var numbers = MultiDocValues.GetNumericValues(reader, Number);
        return document => (int)numbers.Get(document);
    }

    /// <summary>The documents in the order they were added.</summary>
    public static IEnumerable<int> All(IndexReader reader)
    {
        var live = MultiFields.GetLiveDocs(reader);
        return Enumerable.Range(0, reader.MaxDoc).Where(document => live is null || live.Get(document));
    }

    /// <summary>The greatest claim number; -1 for none.</summary>
    public static int LastClaim(IndexReader reader)
    {
        if (reader.NumDocs == 0)
        {
            return -1;
        }

        var number = Numbers(reader);
        return All(reader).Max(number);
    }
}
