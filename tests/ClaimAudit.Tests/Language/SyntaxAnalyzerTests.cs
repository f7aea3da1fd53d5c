using System.Diagnostics;
using ClaimAudit.Language;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Language;

/// <summary>Tags and trees of whole texts.</summary>
[TestFixture]
public sealed class SyntaxAnalyzerTests
{
    /// <summary>Parses nobody would argue about.</summary>
    [TestCase("The data shared with ICE is transmitted securely through encrypted channels.", "data", Relation.NsubjPass, "transmitted")]
    [TestCase("The data shared with ICE is transmitted securely through encrypted channels.", "shared", Relation.Acl, "data")]
    [TestCase("The data shared with ICE is transmitted securely through encrypted channels.", "is", Relation.AuxPass, "transmitted")]
    [TestCase("There are no specific agreements in place.", "There", Relation.Expl, "are")]
    [TestCase("There are no specific agreements in place.", "no", Relation.Det, "agreements")]
    [TestCase("A person who receives benefits must report every change.", "receives", Relation.AclRelcl, "person")]
    [TestCase("A person who receives benefits must report every change.", "person", Relation.Nsubj, "report")]
    [TestCase("A tenant must not let any part of the property to another person.", "not", Relation.Advmod, "let")]
    [TestCase("A tenant must not let any part of the property to another person.", "must", Relation.Aux, "let")]
    [TestCase("The agency collects names and addresses.", "addresses", Relation.Conj, "names")]
    [TestCase("The agency collects names and addresses.", "and", Relation.Cc, "addresses")]
    [TestCase("Wyoming has not enacted any specific laws.", "laws", Relation.Obj, "enacted")]
    [TestCase("If you move, the state's office stops your benefits.", "move", Relation.Advcl, "stops")]
    [TestCase("If you move, the state's office stops your benefits.", "state", Relation.NmodPoss, "office")]
    [TestCase("The report was written by the agency.", "agency", Relation.OblAgent, "written")]
    public void AttachesClearCases(string text, string word, Relation relation, string head)
    {
        var sentence = SyntaxAnalyzer.Default.Analyze(text).Should().ContainSingle().Subject;
        var token = sentence.Tokens.First(candidate => candidate.Text == word);
        (token.Relation, sentence.Tokens[token.Head].Text).Should().Be((relation, head));
    }

    /// <summary>The copula hangs from what it predicates.</summary>
    [Test]
    public void MakesThePredicateTheRoot()
    {
        var sentence = SyntaxAnalyzer.Default.Analyze("The deposit is not available to tenants.")[0];
        var root = sentence.Tokens[sentence.Root];
        root.Text.Should().Be("available");
        sentence.Child(root.Index, Relation.Cop)!.Lemma.Should().Be("be");
        sentence.Child(root.Index, Relation.Nsubj)!.Text.Should().Be("deposit");
        sentence.Child(root.Index, Relation.Obj).Should().BeNull();
    }

    /// <summary>Spans count from the text given, over all its sentences.</summary>
    [Test]
    public void SpansAreSubstrings()
    {
        const string Text = "  It’s so.\n\nThe state doesn’t share it — 😀 ever!  ";
        var sentences = SyntaxAnalyzer.Default.Analyze(Text);
        sentences.Should().HaveCount(2);
        sentences.SelectMany(sentence => sentence.Tokens).Should().OnlyContain(token => token.Span.Of(Text) == token.Text);
        sentences[1].Tokens.Select(token => token.Lower).Should().Contain("n't");
        sentences[1].SubtreeSpan(sentences[1].Root).Should().Be(sentences[1].Span);
    }

    /// <summary>Any string gives single-rooted trees without cycles.</summary>
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void AnyStringGivesTrees(string? text) => AssertTrees(text ?? "");

    /// <summary>So does any salad of words.</summary>
    [Test]
    public void AnySaladGivesTrees()
    {
        string[] words = ["the", "state", "shares", "not", "data", "and", ",", "who", "(", "ICE", ")", "is", "shared", "by", "to", "\ud800", "“"];
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            AssertTrees(string.Join(' ', random.GetItems(words, random.Next(1, 60))));
        }
    }

    /// <summary>A sentence two hundred times as long takes about two hundred times as long, and the stack holds.</summary>
    [Test]
    public void VeryLongSentencesTakeLinearTime()
    {
        const string Clause = "the state shares the data that the agency keeps with the office which opens and ";
        var shortText = string.Concat(Enumerable.Repeat(Clause, 2));
        var longText = string.Concat(Enumerable.Repeat(Clause, 400));
        AssertTrees(longText);
        (Time(longText, 3) / Time(shortText, 300)).Should().BeLessThan(200 * 6);
    }

    private static double Time(string text, int rounds)
    {
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            SyntaxAnalyzer.Default.Analyze(text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static void AssertTrees(string text)
    {
        foreach (var sentence in SyntaxAnalyzer.Default.Analyze(text))
        {
            sentence.Tokens.Count(token => token.IsRoot).Should().Be(1);
            sentence.Tokens[sentence.Root].Relation.Should().Be(Relation.Root);
            sentence.Subtree(sentence.Root).Should().HaveCount(sentence.Tokens.Length);
            sentence.Tokens.All(token => token.Span.Of(text) == token.Text && token.Lemma.Length > 0).Should().BeTrue();
        }
    }
}
