using System.Globalization;
using System.Text;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Revisions;
using ClaimAudit.Rules;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Cli.Tests;

/// <summary>Single contradictions planted into the seed pages, one at a time: how many are reported as new, and how much else is.</summary>
public sealed class PlantedTests
{
    private const double MostExtraAPlant = 5;

    [Test]
    public void Planted_contradictions_are_counted()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds");
        var engine = new AuditEngine(RuleBookReader.Read(Path.Combine(AppContext.BaseDirectory, "rules")).Book);
        var texts = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        var before = Audit(engine, texts);
        var lines = new StringBuilder();
        var (caught, extra) = (0, 0);
        foreach (var plant in Plant.All())
        {
            var after = Audit(engine, texts.ToDictionary(page => page.Key, page => page.Key == plant.Page ? plant.In(page.Value) : page.Value, StringComparer.Ordinal));
            var introduced = RevisionComparer.Compare(before, after).Introduced;
            var own = introduced.Count(plant.IsCaughtBy);
            caught += own > 0 ? 1 : 0;
            extra += introduced.Length - own;
            lines.Append(CultureInfo.InvariantCulture, $"{(own > 0 ? "caught" : "missed")}, {introduced.Length - own} extra: {plant.Page}#{plant.Question} {plant.Sentence}\n");
        }

        var planted = Plant.All().Count;
        TestContext.Out.WriteLine($"{caught} of {planted} planted contradictions were reported as new, with {extra} extra findings\n{lines}");
        planted.Should().Be(30);
        caught.Should().BePositive();
        ((double)extra / planted).Should().BeLessThan(MostExtraAPlant);
    }

    private static AuditReport Audit(AuditEngine engine, Dictionary<string, string> texts)
    {
        var reader = new CorpusReader();
        var pages = texts.SelectMany(page => reader.ReadText(page.Key, page.Value).Pages);
        return engine.Audit([.. pages], [], new AuditOptions(ToolVersion.Text, Environment.ProcessorCount));
    }
}
