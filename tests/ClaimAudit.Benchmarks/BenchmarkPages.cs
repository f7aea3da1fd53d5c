using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Rules;

namespace ClaimAudit.Benchmarks;

/// <summary>The pages and rules that are measured.</summary>
internal static class BenchmarkPages
{
    private const string Clause = "the county office sends the yearly report to every school in the town";

    private static readonly string[] Houses = ["library", "museum", "clinic", "school", "theatre", "archive", "harbour", "market", "garden", "station", "laboratory", "kitchen", "workshop", "stadium", "chapel", "court", "bakery", "hotel", "office", "pool"];

    private static readonly string[] Things = ["book", "painting", "bed", "lesson", "ticket", "letter", "boat", "stall", "tree", "train", "sample", "meal", "tool", "seat", "candle", "file", "loaf", "room", "desk", "towel"];

    public static string Root { get; } = FindRoot();

    public static string RulesFolder { get; } = Path.Combine(Root, "rules");

    public static RuleBook ReadRules() => RuleBookReader.Read(RulesFolder).Book;

    /// <summary>The five seed pages, 100 answers.</summary>
    public static ImmutableArray<Page> Seeds() => new CorpusReader().Read([Path.Combine(Root, "seeds")]).Pages;

    /// <summary>One page of answers on 400 matters: the usual large page.</summary>
    public static ImmutableArray<Page> OnManyMatters(int answers)
    {
        var entries = Enumerable.Range(0, answers).Select(i =>
        {
            var house = Houses[i % Houses.Length];
            var thing = Things[i / Houses.Length % Things.Length];
            return new
            {
                question = $"What does the {house} do with a {thing}?",
                answer = $"The {house} keeps every {thing} for {1 + (i % 9)} years. Visitors may reserve a {thing} in advance. "
                    + $"The {house} must repair a broken {thing} without delay. It does not sell any {thing} to other towns.",
            };
        });
        return new CorpusReader().ReadText("matters.json", JsonSerializer.Serialize(entries)).Pages;
    }

    /// <summary>One page made of the seeds' answers, over and over: every answer on the same matter, the worst case.</summary>
    public static ImmutableArray<Page> OnOneMatter(int count)
    {
        var answers = Seeds().SelectMany(page => page.Answers.Select(answer => new { question = answer.Question, answer = page.Document.Quote(answer.Span) })).ToArray();
        var entries = Enumerable.Range(0, count).Select(i => answers[i % answers.Length]);
        return new CorpusReader().ReadText("matter.json", JsonSerializer.Serialize(entries)).Pages;
    }

    /// <summary>A page whose one answer is one sentence of about so many words.</summary>
    public static ImmutableArray<Page> WithSentenceOf(int words)
    {
        var clauses = Math.Max(1, words / (Clause.Split(' ').Length + 1));
        var sentence = string.Join(" and ", Enumerable.Repeat(Clause, clauses));
        return new CorpusReader().ReadText("sentence.txt", $"1. Who sends the report?\n\n{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.\n").Pages;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimAudit.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks do not run from a checkout.");
        }

        return folder.FullName;
    }
}
