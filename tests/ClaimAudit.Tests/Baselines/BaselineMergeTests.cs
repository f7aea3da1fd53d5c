using System.Globalization;
using ClaimAudit.Baselines;
using ClaimAudit.Judging;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

/// <summary>Baselines changed on two branches, merged by git itself.</summary>
public sealed class BaselineMergeTests
{
    private const string File = "claimaudit.baseline.json";

    private static readonly Finding[] Pool =
    [
        .. Enumerable.Range(1, 400)
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .Select(number => HandmadeFinding.Of($"Form {number} is shared.", $"Form {number} is not shared.", $"Form {number} is shared"))
            .DistinctBy(finding => finding.Id[..5], StringComparer.Ordinal)
            .Take(60),
    ];

    [TestCase(0, 1)]
    [TestCase(0, 12)]
    [TestCase(20, 20)]
    public void Entries_added_on_two_branches_merge(int common, int added)
    {
        var ours = Pool[..(common + added)];
        var theirs = Pool[..common].Concat(Pool[(common + added)..(common + (2 * added))]).ToArray();

        Merge(Pool[..common], ours, theirs).Should().Be(BaselineFixture.Write(BaselineFixture.Of(Pool[..(common + (2 * added))])));
    }

    [Test]
    public void One_branch_drops_every_second_entry_while_the_other_drops_and_adds_others()
    {
        var common = Pool[..40].OrderBy(finding => finding.Id, StringComparer.Ordinal).ToArray();
        var ours = common.Where((_, index) => index % 2 == 0).ToArray();
        var theirs = common.Where((_, index) => index % 4 != 2).Concat(Pool[40..]).ToArray();
        var both = common.Where((_, index) => index % 4 == 0).Concat(Pool[40..]).ToArray();

        Merge(common, ours, theirs).Should().Be(BaselineFixture.Write(BaselineFixture.Of(both)));
    }

    [Test]
    public void Neighbouring_entries_judged_anew_on_two_branches_merge()
    {
        var common = BaselineFixture.Of(Pool[..20]);

        var merged = MergeTexts(BaselineFixture.Write(common), Judged(0), Judged(1));

        BaselineReader.Read(File, merged).Baseline!.Entries.Should().OnlyContain(entry => entry.State == BaselineState.FalseAlarm);

        string Judged(int remainder) => BaselineFixture.Write(new Baseline(common.Entries.Select((entry, index) =>
            index % 2 == remainder ? entry with { State = BaselineState.FalseAlarm, Reason = "another object" } : entry)));
    }

    [Test]
    public void One_entry_judged_differently_is_a_conflict_that_the_reader_explains()
    {
        var common = BaselineFixture.Of(Pool[..3]);
        using var folder = Branches(BaselineFixture.Write(common), Judged("ours"), Judged("theirs"));

        folder.Git("merge", "theirs").ExitCode.Should().NotBe(0);

        BaselineReader.Read(File, folder.Read(File)).Diagnostics.Should().ContainSingle()
            .Which.Message.Should().Contain("merge conflict markers");

        string Judged(string reason) => BaselineFixture.Write(new Baseline(common.Entries.Select((entry, index) =>
            index == 1 ? entry with { Reason = reason } : entry)));
    }

    private static string Merge(Finding[] common, Finding[] ours, Finding[] theirs) => MergeTexts(
        BaselineFixture.Write(BaselineFixture.Of(common)),
        BaselineFixture.Write(BaselineFixture.Of(ours)),
        BaselineFixture.Write(BaselineFixture.Of(theirs)));

    private static string MergeTexts(string common, string ours, string theirs)
    {
        using var folder = Branches(common, ours, theirs);
        folder.MustGit("merge", "--quiet", "--no-edit", "theirs");
        return folder.Read(File);
    }

    private static TemporaryFolder Branches(string common, string ours, string theirs)
    {
        var folder = new TemporaryFolder();
        folder.MustGit("init", "--quiet");
        folder.Write(File, common);
        folder.Commit("common");
        folder.MustGit("checkout", "--quiet", "-b", "theirs");
        folder.Write(File, theirs);
        folder.Commit("theirs");
        folder.MustGit("checkout", "--quiet", "main");
        folder.Write(File, ours);
        folder.Commit("ours");
        return folder;
    }
}
