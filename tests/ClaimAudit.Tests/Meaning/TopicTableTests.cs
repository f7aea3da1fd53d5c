using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class TopicTableTests
{
    private const int TooManyToKeep = 1200;

    private static readonly ParallelOptions Alone = new() { MaxDegreeOfParallelism = 1 };

    private static readonly (string Context, string Sentence)[] Sentences =
    [
        ("Are dogs allowed?", "Dogs must be kept on a lead."), ("Are dogs allowed?", "No."), (string.Empty, "Parcels are delivered on weekdays."),
        ("When is it open?", "The office is open from nine to five."), (string.Empty, "The tills were built in Ohio."), (string.Empty, "We do not take cash."),
        ("Who may apply?", "Every resident may apply, whatever their age."), (string.Empty, "Reports are due in May."), (string.Empty, "Members are bound for two years."),
    ];

    [Test]
    public void Many_are_as_near_as_one_by_one_to_the_bit()
    {
        var readings = MeaningReader.Default.Read(Sentences, Alone);
        var table = new TopicTable(readings);
        var nearness = new float[readings.Length * table.Room];
        table.Hold(readings.AsSpan(), nearness);
        for (var one = 0; one < readings.Length; one++)
        {
            nearness.Skip(one * table.Room).Take(readings.Length).Should().Equal(readings.Select(other => readings[one].Nearness(other)));
        }
    }

    [Test]
    public void What_is_kept_between_two_looks_and_who_is_read_along_changes_no_bit()
    {
        var kept = MeaningReader.Default.Read(Sentences, Alone);
        var together = MeaningReader.Default.Prepare(kept, Alone);
        var many = MeaningReader.Default.Read([.. Enumerable.Repeat(Sentences, TooManyToKeep / Sentences.Length).SelectMany(each => each)], Alone);
        for (var i = 0; i < Sentences.Length; i++)
        {
            kept[i].Rows.IsEmpty.Should().BeFalse();
            many[i].Rows.IsEmpty.Should().BeTrue();
            many[i].Topic.ToArray().Should().Equal(kept[i].Topic.ToArray());
            var prepared = MeaningReader.Default.Prepare([many[i]], Alone)[0];
            prepared.Rows.ToArray().Should().Equal(together[i].Rows.ToArray());
            prepared.Units.ToArray().Should().Equal(together[i].Units.ToArray());
            prepared.Looks.ToArray().Should().Equal(together[i].Looks.ToArray());
        }
    }
}
