using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Gold;

/// <summary>The same pages and rules give the same bytes, whatever the order, the workers, the culture.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Paths = ["seeds", "tests/ClaimAudit.Tests/Gold/more"];

    private static readonly Lazy<string> Expected = new(() => Auditing.Json(Auditing.Audit(Auditing.Read(Paths).Pages, workers: 1)));

    [Test]
    public void The_report_does_not_depend_on_the_order_of_the_paths()
    {
        var files = Paths.SelectMany(path => Auditing.Read(path).Pages.Select(page => $"{path}/{page.Id}")).Reverse().ToArray();

        Auditing.Json(Auditing.Audit(Auditing.Read(files).Pages)).Should().Be(Expected.Value);
    }

    [TestCase(7)]
    [TestCase(11)]
    public void The_report_does_not_depend_on_the_order_of_the_pages(int step)
    {
        var pages = Auditing.Read(Paths).Pages;
        ImmutableArray<Page> shuffled = [.. Enumerable.Range(0, pages.Length).Select(i => pages[i * step % pages.Length])];

        shuffled.Select(page => page.Id).Should().OnlyHaveUniqueItems().And.NotEqual(pages.Select(page => page.Id));
        Auditing.Json(Auditing.Audit(shuffled)).Should().Be(Expected.Value);
    }

    [TestCase(1)]
    [TestCase(4)]
    public void The_report_does_not_depend_on_the_number_of_workers(int workers) =>
        Auditing.Json(Auditing.Audit(Auditing.Read(Paths).Pages, workers)).Should().Be(Expected.Value);

    [Test]
    public void The_report_does_not_depend_on_what_was_audited_before()
    {
        Auditing.Audit(Auditing.Read("tests/ClaimAudit.Tests/Samples").Pages);

        Auditing.Json(Auditing.Audit(Auditing.Read(Paths).Pages)).Should().Be(Expected.Value);
    }

    /// <summary>Turkish casts <c>i</c> to <c>İ</c> and writes decimals with a comma. Needs the system's culture data (ICU).</summary>
    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    public void The_report_does_not_depend_on_the_culture(string name)
    {
        var expected = Expected.Value;
        using var culture = Culture(name);

        var engine = new AuditEngine(ClaimAudit.Rules.RuleBookReader.Read(Handmade.Checkout.File("rules")).Book);
        var report = engine.Audit(Auditing.Read(Paths).Pages, [], new AuditOptions("0.0.0", 2));

        Auditing.Json(report).Should().Be(expected);
    }

    private static CultureScope Culture(string name)
    {
        try
        {
            return new CultureScope(CultureInfo.GetCultureInfo(name));
        }
        catch (CultureNotFoundException)
        {
            Assert.Ignore("This machine has no culture data.");
            throw;
        }
    }
}
