using System.Diagnostics;
using FluentAssertions;
using NUnit.Framework;
using static ClaimAudit.Cli.Tests.SmallCollection;

namespace ClaimAudit.Cli.Tests;

/// <summary><c>audit --since</c> in a repository of its own.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SinceTests : IDisposable
{
    private readonly SmallCollection _pages = new();

    public SinceTests()
    {
        _pages.Write("ohio.txt", Affirming, Denying, Neutral);
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "commit", "--quiet", "--message", "pages");
    }

    public void Dispose() => _pages.Dispose();

    [Test]
    public void What_stood_before_passes_and_what_was_introduced_fails()
    {
        _pages.Run("audit ohio.txt --since HEAD").ExitCode.Should().Be(0);

        _pages.Write("ohio.txt", Affirming, Denying, Prohibiting, Permitting);

        _pages.Run("audit ohio.txt --since HEAD").ExitCode.Should().Be(1);
        _pages.Findings("audit . --since HEAD").Where(finding => finding.State == "new").Should().NotBeEmpty()
            .And.OnlyContain(finding => finding.Questions.SequenceEqual(new[] { 3, 4 }));
    }

    [Test]
    public void What_was_settled_is_absent_and_passes()
    {
        _pages.Write("ohio.txt", Affirming, Neutral, Neutral);

        _pages.Findings("audit ohio.txt --since HEAD").Should().NotBeEmpty().And.OnlyContain(finding => finding.State == "absent");
        _pages.Run("audit ohio.txt --since HEAD --fail-on-stale").ExitCode.Should().Be(0, "no baseline holds it");
    }

    [TestCase(".")]
    [TestCase("buckeye.txt")]
    public void A_page_renamed_and_rewritten_is_the_same_page_where_the_user_says_so(string path)
    {
        File.Delete(Path.Combine(_pages.Path, "ohio.txt"));
        _pages.Write("buckeye.txt", [.. Enumerable.Repeat(Neutral, 9), Denying, Affirming]);

        _pages.Findings($"audit {path} --since HEAD --renamed ohio.txt=buckeye.txt").Should().NotBeEmpty()
            .And.OnlyContain(finding => finding.State == "unchanged");
    }

    [Test]
    public void Git_itself_sees_that_a_page_was_renamed()
    {
        Git("mv", "ohio.txt", "buckeye.txt");
        _pages.Write("buckeye.txt", Affirming, Denying, Neutral, Neutral);

        _pages.Findings("audit . --since HEAD").Should().NotBeEmpty().And.OnlyContain(finding => finding.State == "unchanged");
    }

    [Test]
    public void A_shallow_clone_that_lacks_the_commit_says_how_to_fetch_it()
    {
        _pages.Write("ohio.txt", Affirming, Neutral);
        Git("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "commit", "--quiet", "--all", "--message", "settled");
        var first = Hash("HEAD~1");
        Git("clone", "--quiet", "--depth", "1", new Uri(_pages.Path).AbsoluteUri, "clone");

        var outcome = _pages.Run($"audit clone/ohio.txt --since {first}");

        outcome.ExitCode.Should().Be(2);
        outcome.Error.Should().Contain("error CLA9234").And.Contain("shallow").And.Contain("git fetch");
    }

    [Test]
    public void A_baseline_beside_it_accepts_what_the_change_introduces()
    {
        _pages.Write("ohio.txt", Affirming, Denying, Prohibiting, Permitting);
        _pages.Run("baseline create ohio.txt --output b.json --reason agreed").ExitCode.Should().Be(0);

        _pages.Run("audit ohio.txt --since HEAD --baseline b.json --fail-on-stale").ExitCode.Should().Be(0);
    }

    [Test]
    public void An_unknown_commit_is_an_error_and_the_pages_are_reported_all_the_same()
    {
        var outcome = _pages.Run("audit ohio.txt --since nowhere");

        outcome.ExitCode.Should().Be(2);
        outcome.Error.Should().Contain("CLA9233").And.Contain("nowhere");
        outcome.Output.Should().Contain("contradiction");
    }

    private string Hash(string name)
    {
        var start = new ProcessStartInfo("git", ["rev-parse", name]) { WorkingDirectory = _pages.Path, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        return CommandRunner.Finish(start).Output.Trim();
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _pages.Path })!;
        git.WaitForExit();
        git.ExitCode.Should().Be(0);
    }
}
