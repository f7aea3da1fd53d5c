using System.Globalization;
using System.Text;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Revisions;
using ClaimAudit.Rules;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>Single contradictions planted into the seed pages, one at a time: how many are reported as new, and how much else is.</summary>
public sealed class PlantedTests
{
    private const double MostElsewhereAPlant = 0.5;

    [Test]
    public void Planted_contradictions_are_counted()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds");
        var engine = new AuditEngine(RuleBookReader.Read(Path.Combine(AppContext.BaseDirectory, "rules")).Book);
        var texts = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        var before = Audit(engine, texts);
        var lines = new StringBuilder();
        var (caught, more, elsewhere) = (0, 0, 0);
        foreach (var plant in Plant.All())
        {
            var after = Audit(engine, texts.ToDictionary(page => page.Key, page => page.Key == plant.Page ? plant.In(page.Value) : page.Value, StringComparer.Ordinal));
            var introduced = RevisionComparer.Compare(before, after).Introduced;
            var own = introduced.Count(plant.IsCaughtBy);
            var mine = introduced.Count(plant.IsSideOf);
            caught += own > 0 ? 1 : 0;
            more += mine - own;
            elsewhere += introduced.Length - mine;
            lines.Append(
                CultureInfo.InvariantCulture,
                $"{(own > 0 ? "caught" : "missed")}, {mine - own} with other answers, {introduced.Length - mine} elsewhere: {plant.Page}#{plant.Question} {plant.Sentence}\n");
        }

        var planted = Plant.All().Count;
        TestContext.Out.WriteLine(
            $"{caught} of {planted} planted contradictions were reported as new; extra findings: {more} of the planted sentences with other answers, {elsewhere} elsewhere\n{lines}");
        planted.Should().Be(30);
        caught.Should().BePositive();
        ((double)elsewhere / planted).Should().BeLessThan(MostElsewhereAPlant);
    }

    private static AuditReport Audit(AuditEngine engine, Dictionary<string, string> texts)
    {
        var reader = new CorpusReader();
        var pages = texts.SelectMany(page => reader.ReadText(page.Key, page.Value).Pages);
        return engine.Audit([.. pages], [], new AuditOptions(ToolVersion.Text, Environment.ProcessorCount));
    }
}
