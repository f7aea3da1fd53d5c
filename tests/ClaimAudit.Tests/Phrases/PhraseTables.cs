using System.Collections.Immutable;
using ClaimAudit.Tests.Handmade;
using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Tests.Phrases;

/// <summary>The tables of phrases, one file a phenomenon.</summary>
internal static class PhraseTables
{
    public static ImmutableArray<string> Phenomena { get; } =
    [
        "negation", "double-negation", "force", "modality", "quantifier", "quantity", "time", "condition", "attribution",
        "presupposition", "passive", "coordination", "pronoun", "list",
    ];

    public static ImmutableArray<PhraseTable> All { get; } = [.. Phenomena.Select(Read)];

    public static IEnumerable<PhraseRow> Rows => All.SelectMany(table => table.Sentences.Concat(table.Pairs));

    private static PhraseTable Read(string phenomenon)
    {
        var path = $"tests/ClaimAudit.Tests/Phrases/{phenomenon}.yaml";
        var stream = new YamlStream();
        using var reader = File.OpenText(Checkout.File(path));
        stream.Load(reader);
        var root = (YamlMappingNode)stream.Documents.Single().RootNode;
        var rows = new PhraseRowReader(path);
        return new PhraseTable(
            phenomenon,
            [.. ((YamlSequenceNode)root["sentences"]).Children.Select(rows.Sentence)],
            [.. ((YamlSequenceNode)root["pairs"]).Children.Select(rows.Pair)],
            ((YamlSequenceNode)root["pairs"]).Children.Count(pair => pair["verdict"].ToString() == PhraseRowReader.NoVerdict));
    }
}
