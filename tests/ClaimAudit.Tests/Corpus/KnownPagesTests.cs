using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class KnownPagesTests
{
    private static IEnumerable<TestCaseData> Pages()
    {
        foreach (var seed in new[] { "minnesota", "mississippi", "missouri", "montana", "wyoming" })
        {
            yield return new TestCaseData(Path.Combine(TestFiles.Seeds, seed + ".txt"), 20).SetArgDisplayNames(seed);
        }

        yield return new TestCaseData(Path.Combine(TestFiles.MoreGold, "ohio.txt"), 19).SetArgDisplayNames("ohio");
        yield return new TestCaseData(Path.Combine(TestFiles.MoreGold, "tenancy-faq.txt"), 20).SetArgDisplayNames("tenancy-faq");
        yield return new TestCaseData(Path.Combine(TestFiles.MoreGold, "university-admissions.txt"), 20).SetArgDisplayNames("university-admissions");
    }

    [TestCaseSource(nameof(Pages))]
    public void Every_question_is_an_answer_of_its_own(string path, int answers)
    {
        var page = TestFiles.ReadPage(path);
        foreach (var a in page.Answers)
        {
            TestContext.Out.WriteLine($"{a.Number} {a.Question} [{a.Blocks.Length}]");
            foreach (var b in a.Blocks)
            {
                var q = page.Document.Quote(b.Span);
                TestContext.Out.WriteLine($"     {b.Kind} lead={b.LeadIn} label={(b.Label is { } l ? page.Document.Quote(l) : "")} | {q[..Math.Min(60, q.Length)]} ... {q[^Math.Min(20, q.Length)..]}");
            }
        }

        TestContext.Out.WriteLine($"TITLE {page.Title} JUR {page.Jurisdiction}");
        page.Answers.Should().HaveCount(answers);
    }
}
