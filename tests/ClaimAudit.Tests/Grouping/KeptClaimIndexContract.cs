using ClaimAudit.Grouping;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping;

/// <summary>What every index that lives in a file or folder must do besides.</summary>
public abstract class KeptClaimIndexContract : ClaimIndexContract
{
    private readonly List<TemporaryFolder> _folders = [];

    /// <summary>An empty index at a place.</summary>
    protected abstract IClaimIndex Create(string place);

    /// <summary>The index as it was last committed.</summary>
    protected abstract IClaimIndex Reopen(string place);

    protected override IClaimIndex NewIndex() => Create(NewPlace());

    protected string NewPlace()
    {
        var folder = new TemporaryFolder();
        _folders.Add(folder);
        return folder.File("index");
    }

    [TearDown]
    public void RemoveFolders()
    {
        _folders.ForEach(folder => folder.Dispose());
        _folders.Clear();
    }

    [Test]
    public void What_was_committed_is_read_after_reopening()
    {
        var place = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["b", "ü"], ["a", "ü"], ["a", "b"]);
        }

        using var reopened = Reopen(place);
        Lines(reopened).Should().Equal("a: 1 2", "b: 0 2", "ü: 0 1");
    }

    [Test]
    public void A_reopened_index_goes_on_behind_its_last_number()
    {
        var place = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["a"], ["a"]);
        }

        using (var reopened = Reopen(place))
        {
            FluentActions.Invoking(() => reopened.Add(1, ["a"], "text")).Should().Throw<ArgumentOutOfRangeException>();
            reopened.Add(2, ["a"], "text");
            reopened.Commit();
        }

        using var again = Reopen(place);
        Lines(again).Should().Equal("a: 0 1 2");
    }

    [Test]
    public void What_was_not_committed_is_lost_whole()
    {
        var place = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["a"], ["a"]);
            index.Add(2, ["a", "b"], "text");
            index.Add(3, ["b"], "text");
        }

        using var reopened = Reopen(place);
        Lines(reopened).Should().Equal("a: 0 1");
    }

    [Test]
    public void A_new_index_takes_the_place_of_the_old_at_its_first_commit()
    {
        var place = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["old"], ["old"]);
        }

        using (var abandoned = Create(place))
        {
            abandoned.Add(0, ["new"], "text");
        }

        using (var kept = Reopen(place))
        {
            Lines(kept).Should().Equal("old: 0 1");
        }

        using (var index = Create(place))
        {
            Fill(index, ["new"], ["new"], ["old"]);
        }

        using var reopened = Reopen(place);
        Lines(reopened).Should().Equal("new: 0 1");
    }

    [Test]
    public void An_index_that_was_made_and_never_committed_can_be_opened()
    {
        var place = NewPlace();
        Create(place).Dispose();
        using var reopened = Reopen(place);
        reopened.Groups().Should().BeEmpty();
    }

    [Test]
    public void A_closed_index_leaves_its_place_free_to_be_moved()
    {
        var place = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["a"], ["a"]);
        }

        Directory.Move(place, place + "-moved");
        using var moved = Reopen(place + "-moved");
        Lines(moved).Should().Equal("a: 0 1");
    }

    [Test]
    public void A_place_whose_folder_is_a_file_is_refused_with_its_name()
    {
        var place = NewPlace();
        File.WriteAllText(place, "a text");
        FluentActions.Invoking(() => Create(Path.Combine(place, "index")))
            .Should().Throw<ClaimIndexException>().WithMessage($"*{Path.Combine(place, "index")}: *");
    }
}
