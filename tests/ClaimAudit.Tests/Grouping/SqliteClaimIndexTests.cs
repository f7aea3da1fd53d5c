using ClaimAudit.Grouping;
using ClaimAudit.Grouping.Sqlite;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping;

[TestFixture]
public sealed class SqliteClaimIndexTests : KeptClaimIndexContract
{
    protected override IClaimIndex Create(string place) => ClaimIndexes.BuiltIn.Create("sqlite=" + place);

    protected override IClaimIndex Reopen(string place) => SqliteClaimIndex.Open(place);

    [Test]
    public void The_index_is_one_file()
    {
        var place = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["a"], ["a"]);
            Directory.GetFileSystemEntries(Path.GetDirectoryName(place)!).Should().Equal(place);
        }

        Directory.GetFileSystemEntries(Path.GetDirectoryName(place)!).Should().Equal(place);
    }

    [Test]
    public void A_file_that_is_something_else_is_refused_and_left_alone()
    {
        var place = NewPlace();
        File.WriteAllText(place, "This is a text and no index, and long enough for no one to take it for a header.");
        FluentActions.Invoking(() => Create(place))
            .Should().Throw<ClaimIndexException>().WithMessage($"{place}: this file is no SQLite file; name another file for the index");
        File.ReadAllText(place).Should().StartWith("This is a text");
    }

    [Test]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        var place = NewPlace();
        Run(place, "CREATE TABLE claim (anything TEXT); INSERT INTO claim VALUES ('kept')");
        FluentActions.Invoking(() => Create(place)).Should().Throw<ClaimIndexException>().WithMessage($"{place}: *no claim index*");
        Run(place, "SELECT anything FROM claim").Should().Be("kept");
    }

    [Test]
    public void Another_program_can_query_what_was_committed()
    {
        var place = NewPlace();
        using var index = Create(place);
        Fill(index, ["a"], ["a"]);
        Run(place, "SELECT text FROM claim JOIN claim_key ON claim = number JOIN key ON id = key WHERE name = 'a' ORDER BY number DESC")
            .Should().Be("the words of claim 1");
    }

    [Test]
    public void A_transaction_torn_in_the_middle_leaves_the_last_commit()
    {
        var place = NewPlace();
        var copy = NewPlace();
        using (var index = Create(place))
        {
            Fill(index, ["a"], ["a"]);
            for (var claim = 2; claim < 50_000; claim++)
            {
                index.Add(claim, ["a", "b"], new string('x', 100));
            }

            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(place)!))
            {
                File.Copy(file, copy + file[place.Length..]);
            }
        }

        File.Exists(copy + "-journal").Should().BeTrue("the writer must have been stopped in the middle of its transaction");
        using var reopened = Reopen(copy);
        Lines(reopened).Should().Equal("a: 0 1");
    }

    [Test]
    public void A_second_writer_is_told_that_the_index_is_in_use()
    {
        var place = NewPlace();
        using var first = Create(place);
        FluentActions.Invoking(() => Create(place)).Should().Throw<ClaimIndexException>().WithMessage($"{place}: another program is using the index; *");
    }

    private static object? Run(string place, string statements)
    {
        using var connection = new SqliteConnection($"Data Source={place};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        return command.ExecuteScalar();
    }
}
