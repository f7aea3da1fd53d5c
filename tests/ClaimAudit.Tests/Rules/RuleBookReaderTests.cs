using System.Text;
using ClaimAudit.Rules;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleBookReaderTests
{
    [Test]
    public void Reads_a_rule_whole()
    {
        using var folder = RulesFolder.With("# a comment\n" + RulesFolder.SoundRule, "core/CLA1103.yaml");
        var reading = folder.Read();
        reading.Diagnostics.Should().BeEmpty();
        reading.Book.Rules.Should().ContainSingle().Which.Should().BeEquivalentTo(new Rule(
            "CLA1103",
            "Prohibited against permitted",
            "deontic",
            Verdict.Contradiction,
            [Match.Predicate, Match.Object],
            [Opposition.Force],
            default,
            ClaimPattern.Any with { Force = [Force.Prohibited] },
            ClaimPattern.Any with { Force = [Force.Permitted, Force.Required] },
            [Escape.ExceptionCovers, Escape.OtherTime],
            "{a.quote} against {b.quote}",
            "A reader cannot follow both.",
            [new("Pets are banned.", "Pets are allowed.", null, 16), new("Smoking is banned.", "Smoking is allowed.", null, 17)],
            [new("Pets are banned.", "Plants are allowed.", "another object", 19), new("Pets are banned.", "Pets were allowed in 2001.", "another time", 20)],
            "core/CLA1103.yaml",
            2));
    }

    [Test]
    public void Reads_every_list_of_every_pack()
    {
        using var folder = RulesFolder.With("""
            concepts:
              - { id: transfer, kind: act, words: [transfer] }
              - id: share
                kind: act
                words: [share, hand over, disclosure/n]
                opposites: [withhold]
                parents: [transfer]
            cues:
              - { kind: force, value: not-required, words: [need not, no] }
            """, "a/one.yaml");
        folder.Add("b/c/two.yaml", """
            concepts: [ { id: withhold, kind: act, words: [withhold] } ]
            antonyms: [ { a: [robust, active], b: [weak] } ]
            scales: [ { id: extent, steps: [[none], [minimal, limited], [full]] } ]
            units: [ { id: week, dimension: duration, words: [week], factor: 7 } ]
            synonyms: [ [fee, charge] ]
            """);
        var reading = folder.Read();
        reading.Diagnostics.Should().BeEmpty();
        var book = reading.Book;
        book.Concepts.Select(concept => concept.Id).Should().Equal("share", "transfer", "withhold");
        book.Concepts[0].Should().BeEquivalentTo(new Concept("share", ConceptKind.Act, ["share", "hand over", "disclosure/n"], ["withhold"], ["transfer"]));
        book.Cues.Should().ContainSingle().Which.Should().BeEquivalentTo(new CueWords(CueKind.Force, "not-required", ["need not", "no"]));
        book.Antonyms.Should().ContainSingle().Which.Should().BeEquivalentTo(new AntonymPair(["robust", "active"], ["weak"]));
        book.Scales.Should().ContainSingle().Which.Steps.Select(step => string.Join(',', step)).Should().Equal("none", "minimal,limited", "full");
        book.Units.Should().ContainSingle().Which.Should().BeEquivalentTo(new UnitWords("week", "duration", ["week"], 7));
        book.Synonyms.Should().ContainSingle().Which.Words.Should().Equal("fee", "charge");
    }

    [Test]
    public void Good_rules_load_beside_bad_ones()
    {
        var bad = RulesFolder.SoundRule.Replace("CLA1103", "CLA1104", StringComparison.Ordinal).Replace("opposed: [force]", "opposed: [farce]", StringComparison.Ordinal);
        using var folder = RulesFolder.With(RulesFolder.SoundRule, "good.yaml").Add("bad.yaml", bad).Add("broken.yaml", "id: [");
        var reading = folder.Read();
        reading.Book.Rules.Should().ContainSingle().Which.Id.Should().Be("CLA1103");
        reading.Diagnostics.Select(diagnostic => diagnostic.Document).Should().Equal("bad.yaml", "broken.yaml");
    }

    [Test]
    public void A_list_keeps_its_sound_entries()
    {
        using var folder = RulesFolder.With("synonyms:\n  - [fee, charge]\n  - [alone]\n  - [pet, animal]\n");
        var reading = folder.Read();
        reading.Book.Synonyms.Select(set => set.Words[0]).Should().Equal("fee", "pet");
        reading.Diagnostics.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    [Test]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        var text = RulesFolder.SoundRule.ReplaceLineEndings("\r\n");
        using var folder = new RulesFolder().Add("a.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var reading = folder.Read();
        reading.Diagnostics.Should().BeEmpty();
        reading.Book.Rules.Should().ContainSingle().Which.Conflicting[1].Line.Should().Be(16);
    }

    [Test]
    public void A_missing_folder_is_named()
    {
        var reading = RuleBookReader.Read("no-such-folder");
        var diagnostic = reading.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be(RuleDiagnosticCodes.FolderMissing);
        diagnostic.Level.Should().Be(DiagnosticLevel.Error);
        diagnostic.ToString().Should().StartWith("no-such-folder: error CLA9101: ");
        reading.Book.Rules.Should().BeEmpty();
    }

    [Test]
    public void A_folder_without_rule_files_is_an_error_and_misnamed_files_are_named()
    {
        using var folder = new RulesFolder().Add("core/rule.yml", RulesFolder.SoundRule).Add("README.md", "# Rules");
        folder.Read().Diagnostics.Select(diagnostic => diagnostic.Code).Should().BeEquivalentTo([RuleDiagnosticCodes.FolderEmpty, RuleDiagnosticCodes.PassedOver]);
    }
}
