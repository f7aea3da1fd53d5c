using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Phrases;

/// <summary>What the engine makes of the ways English has of saying a thing, row by row of the tables beside this file.</summary>
public sealed class PhraseTests
{
    /// <summary>How many of a hundred rows hold.</summary>
    private const int Share = 78;

    private static IEnumerable<TestCaseData> Sentences() => PhraseTables.All.SelectMany(table => Cases(table.Phenomenon, table.Sentences));

    private static IEnumerable<TestCaseData> Pairs() => PhraseTables.All.SelectMany(table => Cases(table.Phenomenon, table.Pairs));

    [TestCaseSource(nameof(Sentences))]
    public void A_sentence_gives_its_claims(object row) => Check((PhraseRow)row);

    [TestCaseSource(nameof(Pairs))]
    public void A_pair_gets_its_verdict(object row) => Check((PhraseRow)row);

    [TestCaseSource(typeof(PhraseTables), nameof(PhraseTables.Phenomena))]
    public void A_table_is_large_and_balanced(string phenomenon)
    {
        var table = PhraseTables.All.Single(each => each.Phenomenon == phenomenon);

        table.Sentences.Should().HaveCountGreaterThanOrEqualTo(15);
        table.Pairs.Should().HaveCountGreaterThanOrEqualTo(15);
        (table.Compatible * 2).Should().BeInRange(table.Pairs.Length - 1, table.Pairs.Length + 2, "half of the pairs only look opposed");
    }

    [Test]
    public void Every_table_is_read() =>
        Directory.EnumerateFiles(Checkout.File("tests/ClaimAudit.Tests/Phrases"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
            .Should().BeEquivalentTo(PhraseTables.Phenomena);

    [Test]
    public void No_row_stands_twice() => PhraseTables.Rows.Select(row => row.Name).Should().OnlyHaveUniqueItems();

    [Test]
    public void Most_rows_hold()
    {
        var rows = PhraseTables.Rows.ToArray();
        var held = rows.Count(row => row.Holds);
        TestContext.Out.WriteLine($"{held} of {rows.Length} rows hold.");
        (held * 100).Should().BeGreaterThanOrEqualTo(Share * rows.Length);
    }

    /// <summary>With CLAIMAUDIT_PHRASES=mark it sets the marks right instead of complaining of them.</summary>
    [Test]
    public void No_mark_is_wrong()
    {
        var wrong = PhraseTables.Rows.Where(row => !row.IsMarkedRightly).ToArray();
        foreach (var row in wrong)
        {
            TestContext.Out.WriteLine($"{row.Place}: {(row.Holds ? "take its gap off" : row.Complaint.Value)}");
        }

        if (Environment.GetEnvironmentVariable("CLAIMAUDIT_PHRASES") == "mark")
        {
            PhraseMarks.SetRight(wrong);
            wrong = [];
        }

        wrong.Select(row => row.Place).Should().BeEmpty("the output says what is wrong with each");
    }

    private static IEnumerable<TestCaseData> Cases(string phenomenon, IEnumerable<PhraseRow> rows) =>
        rows.Select(row => new TestCaseData(row).SetArgDisplayNames($"{phenomenon} {row.Line}: {row.Name}"));

    private static void Check(PhraseRow row)
    {
        if (!row.IsMarkedRightly)
        {
            Assert.Fail(row.Holds ? $"{row.Place}: the row holds by now; take its gap off" : $"{row.Place}: {row.Complaint.Value}");
        }
    }
}
