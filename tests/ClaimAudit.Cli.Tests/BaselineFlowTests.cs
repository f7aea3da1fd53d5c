using FluentAssertions;
using NUnit.Framework;
using static ClaimAudit.Cli.Tests.SmallCollection;

namespace ClaimAudit.Cli.Tests;

/// <summary>What a team sees from one change of its pages to the next.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BaselineFlowTests : IDisposable
{
    private const string Audit = "audit ohio.txt --baseline b.json";
    private readonly SmallCollection _pages = new();

    public BaselineFlowTests()
    {
        _pages.Write("ohio.txt", Affirming, Denying);
        _pages.Run("audit ohio.txt").ExitCode.Should().Be(1);
        _pages.Run("baseline create ohio.txt --output b.json --reason known").ExitCode.Should().Be(0);
    }

    public void Dispose() => _pages.Dispose();

    [Test]
    public void An_unchanged_collection_passes()
    {
        _pages.Run(Audit).ExitCode.Should().Be(0);
        _pages.Findings(Audit).Should().NotBeEmpty().And.OnlyContain(finding => finding.State == "unchanged");
    }

    [Test]
    public void A_new_contradiction_fails_and_only_it_is_new()
    {
        _pages.Write("ohio.txt", Affirming, Denying, Prohibiting, Permitting);

        _pages.Run(Audit).ExitCode.Should().Be(1);
        _pages.Findings(Audit).Where(finding => finding.State == "new").Should().NotBeEmpty()
            .And.OnlyContain(finding => finding.Questions.SequenceEqual(new[] { 3, 4 }));
    }

    [Test]
    public void A_settled_contradiction_is_absent_and_passes_unless_stale_entries_fail()
    {
        _pages.Write("ohio.txt", Affirming, Neutral);

        _pages.Run(Audit).ExitCode.Should().Be(0);
        _pages.Findings(Audit).Should().NotBeEmpty().And.OnlyContain(finding => finding.State == "absent");
        _pages.Run($"{Audit} --fail-on-stale").ExitCode.Should().Be(1);
    }

    [Test]
    public void Moved_rewrapped_and_renamed_text_is_not_new()
    {
        File.Delete(Path.Combine(_pages.Path, "ohio.txt"));
        _pages.Write("moved.txt", Neutral, Denying.Replace("agreements between", "agreements\nbetween", StringComparison.Ordinal), Neutral, Affirming);

        _pages.Findings("audit moved.txt --baseline b.json --renamed ohio.txt=moved.txt").Should().NotBeEmpty()
            .And.OnlyContain(finding => finding.State == "unchanged");
    }

    [Test]
    public void Other_words_around_the_same_claims_are_an_update_and_do_not_count()
    {
        _pages.Write("ohio.txt", Affirming.Replace("There are", "As it stands, there are", StringComparison.Ordinal), Denying);

        _pages.Run(Audit).ExitCode.Should().Be(0);
        _pages.Run($"{Audit} --report sarif").Output.Should().Contain("\"baselineState\": \"updated\"").And.NotContain("\"new\"").And.NotContain("\"absent\"");
    }

    [TestCase("accepted")]
    [TestCase("false-alarm")]
    [TestCase("wont-fix")]
    public void What_is_new_is_taken_in_with_a_state_and_a_reason_and_what_is_gone_is_dropped(string state)
    {
        _pages.Write("ohio.txt", Neutral, Neutral, Prohibiting, Permitting);

        var update = _pages.Run($"baseline update ohio.txt --baseline b.json --state {state} --reason agreed --date 2026-03-31");

        update.ExitCode.Should().Be(0, update.Error);
        File.ReadAllText(Path.Combine(_pages.Path, "b.json")).Should().Contain($"\"state\": \"{state}\"").And.Contain("\"date\": \"2026-03-31\"").And.NotContain("known");
        _pages.Run($"{Audit} --fail-on-stale").ExitCode.Should().Be(0);
        CommandRunner.InProcess(["baseline", "show", "b.json"], _pages.Path).Output.Should().Contain("agreed").And.Contain(Prohibiting.TrimEnd('.'));
    }

    [Test]
    public void A_finding_is_explained_by_its_id()
    {
        var id = _pages.Findings("audit ohio.txt")[0].Id;

        var outcome = _pages.Run($"explain {id} ohio.txt");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().StartWith($"{id}: contradiction by ").And.Contain(Affirming.TrimEnd('.')).And.Contain(Denying.TrimEnd('.'));
        _pages.Run("explain --pair ohio#1 ohio#2 ohio.txt").Output.Should().Contain("contradiction CLA").And.Contain(Denying.TrimEnd('.'));
    }

    [Test]
    public void A_suppressed_contradiction_is_left_out_before_the_baseline_is_asked()
    {
        var rule = _pages.Findings("audit ohio.txt")[0].Rule;
        _pages.Write("ohio.txt", Affirming, $"{Denying} <!-- claimaudit-ignore {rule}: being rewritten -->");

        var outcome = _pages.Run(Audit);

        outcome.ExitCode.Should().Be(0);
        outcome.Error.Should().NotContain("CLA9223");
        _pages.Findings(Audit).Should().OnlyContain(finding => finding.State == "absent");
        _pages.Run("claims ohio.txt").Output.Should().NotContain("rewritten");
    }

    [Test]
    public void A_settings_file_suppresses_too_and_what_it_does_not_need_is_told()
    {
        var rule = _pages.Findings("audit ohio.txt")[0].Rule;
        File.WriteAllText(
            Path.Combine(_pages.Path, "claimaudit.yml"),
            $"ignore:\n  - {{ rule: {rule}, page: ohio.txt, reason: agreed }}\n  - {{ rule: {rule}, page: iowa.txt, reason: agreed }}\n");

        var outcome = _pages.Run("audit ohio.txt");

        outcome.ExitCode.Should().Be(0);
        outcome.Error.Should().StartWith("claimaudit.yml:3:5: warning CLA9223").And.Contain("iowa.txt").And.NotContain("on ohio.txt");
    }

    [TestCase("contradiction", 1)]
    [TestCase("tension", 1)]
    [TestCase("never", 0)]
    public void The_threshold_decides(string threshold, int code) => _pages.Run($"audit ohio.txt --fail-on {threshold}").ExitCode.Should().Be(code);

    [TestCase("memory")]
    [TestCase("sqlite=claims.db")]
    public void The_report_does_not_depend_on_the_index_or_the_run(string index) =>
        _pages.Run($"audit ohio.txt --report json --index {index} --workers 2").Output.Should().Be(_pages.Run("audit ohio.txt --report json --workers 1").Output);
}
