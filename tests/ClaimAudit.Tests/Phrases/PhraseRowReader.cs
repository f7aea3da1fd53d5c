using ClaimAudit.Corpus;
using ClaimAudit.Extraction;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Corpus;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Values;
using YamlDotNet.RepresentationModel;

namespace ClaimAudit.Tests.Phrases;

/// <summary>Reads the rows of one table; a key it does not know is an error.</summary>
internal sealed class PhraseRowReader(string table)
{
    /// <summary>The verdict of a pair that goes together.</summary>
    public const string NoVerdict = "none";

    /// <summary>A row of <c>sentences</c>.</summary>
    public PhraseRow Sentence(YamlNode node)
    {
        var row = Keys(node, "text", "question", "claims", "not", "gap");
        var text = row["text"].ToString();
        var question = row.TryGetValue("question", out var asked) ? asked.ToString() : string.Empty;
        var expected = Claims(row, "claims");
        var excluded = Claims(row, "not");
        if (expected.Length + excluded.Length == 0)
        {
            throw new InvalidDataException($"{table}:{node.Start.Line}: a sentence needs claims");
        }

        return Row(node, row, text, () => Missed(PageOf(question, text), expected, excluded));
    }

    /// <summary>A row of <c>pairs</c>.</summary>
    public PhraseRow Pair(YamlNode node)
    {
        var row = Keys(node, "a", "b", "verdict", "gap");
        var (a, b, verdict) = (row["a"].ToString(), row["b"].ToString(), row["verdict"].ToString());
        if (verdict != NoVerdict && !KebabNames.TryParse<Verdict>(verdict, out _))
        {
            throw new InvalidDataException($"{table}:{node.Start.Line}: no such verdict: {verdict}");
        }

        return Row(node, row, $"{a} | {b}", () => Missed(Auditing.Engine.JudgePair(a, b), verdict));
    }

    private static string Missed(ClaimAudit.Judging.PairJudgement judgement, string expected)
    {
        var actual = judgement.Verdict is { } verdict ? KebabNames.Of(verdict) : NoVerdict;
        return actual == expected ? string.Empty : $"got {actual} {judgement.Rule}".TrimEnd();
    }

    private static string Missed(Page page, ExpectedClaim[] expected, ExpectedClaim[] excluded)
    {
        var read = Auditing.Engine.ClaimsOf(page).Select(claim => new ReadClaim(claim, page.Document.Text)).ToArray();
        var missing = expected.Where(claim => !read.Any(claim.Fits)).Select(claim => $"no claim {claim}")
            .Concat(excluded.Where(claim => read.Any(claim.Fits)).Select(claim => $"a claim {claim}")).ToArray();
        return missing.Length == 0
            ? string.Empty
            : $"{string.Join("; ", missing)}; read were\n    {string.Join("\n    ", read.Where(claim => !claim.Claim.IsMention).Select(claim => claim.ToString()))}";
    }

    private static Page PageOf(string question, string text) => question.Length == 0
        ? BarePage.Of(text)
        : TestFiles.PageOf($"Q: {question}\nA: {text}\n");

    private static ExpectedClaim[] Claims(Dictionary<string, YamlNode> row, string key) =>
        row.TryGetValue(key, out var claims) ? [.. ((YamlSequenceNode)claims).Children.Select(claim => new ExpectedClaim((YamlMappingNode)claim))] : [];

    private PhraseRow Row(YamlNode node, Dictionary<string, YamlNode> row, string name, Func<string> complaint) => new(
        table, (int)node.Start.Line, name.ReplaceLineEndings(" "), row.TryGetValue("gap", out var gap) ? gap.ToString() : null, new Lazy<string>(complaint));

    private Dictionary<string, YamlNode> Keys(YamlNode node, params string[] known)
    {
        var row = ((YamlMappingNode)node).Children.ToDictionary(entry => entry.Key.ToString(), entry => entry.Value, StringComparer.Ordinal);
        return row.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.Ordinal)) is { } unknown
            ? throw new InvalidDataException($"{table}:{node.Start.Line}: no such key: {unknown}")
            : node.Start.Line == node.End.Line ? row : throw new InvalidDataException($"{table}:{node.Start.Line}: a row stands on one line");
    }
}
