using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleDigestTests
{
    private const string Words = "synonyms:\n  - [fee, charge]\n";

    [Test]
    public void Has_its_form() => DigestOf(("a.yaml", Words)).Should().MatchRegex("^sha256:[0-9a-f]{64}$");

    [Test]
    public void Is_the_same_for_the_same_files_whatever_the_line_ends_and_order() =>
        DigestOf(("a.yaml", Words), ("b/c.yaml", Words)).Should().Be(DigestOf(("b/c.yaml", Words.ReplaceLineEndings("\r\n")), ("a.yaml", Words)));

    [Test]
    public void Changes_with_a_byte() => DigestOf(("a.yaml", Words)).Should().NotBe(DigestOf(("a.yaml", Words + "#")));

    [Test]
    public void Changes_with_a_name() => DigestOf(("a.yaml", Words)).Should().NotBe(DigestOf(("b.yaml", Words)));

    [Test]
    public void Leaves_other_files_out() => DigestOf(("a.yaml", Words)).Should().Be(DigestOf(("a.yaml", Words), ("README.md", "words")));

    private static string DigestOf(params (string Name, string Text)[] files)
    {
        using var folder = new RulesFolder();
        foreach (var (name, text) in files)
        {
            folder.Add(name, text);
        }

        return folder.Read().Book.Digest;
    }
}
