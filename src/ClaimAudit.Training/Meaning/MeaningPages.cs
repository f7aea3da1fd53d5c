using System.Text.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Meaning;
using ClaimAudit.Rules;

namespace ClaimAudit.Training.Meaning;

/// <summary>Writes what a reader makes of the sentences of pages, a pair a line, so that thresholds can be chosen on labels.</summary>
internal static class MeaningPages
{
    /// <summary>Writes the pairs of all pages below a folder.</summary>
    public static void Write(MeaningReader reader, string rules, string folder, int nearest, TextWriter output)
    {
        var engine = new AuditEngine(RuleBookReader.Read(rules).Book);
        var read = new CorpusReader().Read([folder]);
        foreach (var (one, other, reading, setting) in engine.ReadPairs(read.Pages, reader, new AuditOptions("training", 2), nearest)
            .Where(pair => pair.One.Statement.Answer.Document == pair.Other.Statement.Answer.Document))
        {
            output.WriteLine(JsonSerializer.Serialize(new
            {
                doc = one.Statement.Answer.Document,
                qa = one.Statement.Answer.Question,
                a = one.Statement.Text,
                qb = other.Statement.Answer.Question,
                b = other.Statement.Text,
                near = Math.Round(setting.Nearness, 4),
                rarity = Math.Round(setting.Rarity, 3),
                shared = setting.Shared,
                remote = Math.Round(setting.Remoteness, 4),
                words = setting.Words,
                meetings = setting.Meetings,
                p = Math.Round(reading.Contradiction, 4),
                conflict = Math.Round(reading.Conflict, 4),
            }));
        }
    }
}
