using System.Text;
using ClaimAudit.Ranking;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

public sealed class RankerKindsTests
{
    [Test]
    public void The_linear_kind_comes_first_and_writes_what_can_be_read()
    {
        var kind = RankerKinds.BuiltIn[0];
        using var file = new MemoryStream();
        kind.Write(kind.Train(SampleRows.Clean(), 3).Best.Ranker, file);
        kind.Name.Should().Be("linear");
        Encoding.UTF8.GetString(file.ToArray()).Should().StartWith("{\n");
        RankerFile.Read("ranker.json", file.ToArray()).Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void A_kind_that_is_not_built_in_says_how_to_build_it() =>
        FluentActions.Invoking(() => RankerKinds.BuiltIn[1].Train(SampleRows.Clean(), 3))
            .Should().Throw<RankerTrainingException>().WithMessage("the trainer \"microsoft-ml\" is not built in; build with -p:WithMachineLearning=true*");

    [Test]
    public void A_kind_takes_the_place_of_its_namesake() =>
        RankerKinds.BuiltIn.With(RankerKinds.BuiltIn[0]).Select(kind => kind.Name).Should().Equal("microsoft-ml", "linear");
}
