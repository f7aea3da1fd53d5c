using ClaimAudit.Language;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Language;

/// <summary>Trees built by hand.</summary>
[TestFixture]
public sealed class SentenceTests
{
    /// <summary>Heads that form no tree are refused.</summary>
    [TestCase(-1, -1)]
    [TestCase(1, 0)]
    [TestCase(0, -1)]
    [TestCase(5, -1)]
    public void RefusesWhatIsNoTree(params int[] heads)
    {
        var build = () => Build(heads);
        build.Should().Throw<ArgumentException>();
    }

    /// <summary>A subtree with a gap leaves the gap out.</summary>
    [Test]
    public void SubtreesMayHaveGaps()
    {
        var sentence = Build(2, 0, -1, 0);
        sentence.Subtree(0).Should().Equal(0, 1, 3);
        sentence.SubtreeSpan(0).Should().Be(new TextSpan(0, 7));
        sentence.ChildrenOf(0).Should().Equal(1, 3);
        sentence.ChildrenOf(1).Should().BeEmpty();
        sentence.Governs(2, 3).Should().BeTrue();
        sentence.Governs(1, 3).Should().BeFalse();
    }

    /// <summary>Every relation's name leads back to it; unknown subtypes lead to the relation above.</summary>
    [Test]
    public void RelationsHaveNames()
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            RelationNames.Parse(RelationNames.NameOf(relation)).Should().Be(relation);
        }

        RelationNames.Parse("obl:tmod").Should().Be(Relation.OblUnmarked);
        RelationNames.Parse("advmod:emph").Should().Be(Relation.Advmod);
        RelationNames.Parse("?").Should().Be(Relation.Dep);
    }

    private static Sentence Build(params int[] heads) => new(
    [
        .. heads.Select((head, index) => new Token(
            index, new TextSpan(index * 2, 1), "w", "w", PartOfSpeech.Noun, "NN", head, head < 0 ? Relation.Root : Relation.Dep, "w")),
    ]);
}
