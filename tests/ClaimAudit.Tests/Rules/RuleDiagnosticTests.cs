using System.Text;
using ClaimAudit.Rules;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleDiagnosticTests
{
    private static IEnumerable<TestCaseData> BrokenFiles()
    {
        yield return Rule("unknown key", "why: A reader", "wy: A reader", "12:1", RuleDiagnosticCodes.UnknownKey, "did you mean 'why'?");
        yield return Rule("unknown key of when", "  opposed:", "  oposed:", "7:3", RuleDiagnosticCodes.UnknownKey, "did you mean 'opposed'? Allowed: scope, same, opposed, certainty, a, b.");
        yield return Rule("unknown key of certainty", "  opposed:", "  certainty: { page: 0.1, side: 0.2, pair: 0.3 }\n  opposed:", "7:27", RuleDiagnosticCodes.UnknownKey, "Allowed: page, likelihood, pair.");
        yield return Rule("likelihood of a hundred", "  opposed:", "  certainty: { page: 0.1, likelihood: 100, pair: 0.3 }\n  opposed:", "7:39", RuleDiagnosticCodes.UnknownValue, "write a number from 0 to 1");
        yield return Rule("unknown scope", "  same:", "  scope: everywhere\n  same:", "6:10", RuleDiagnosticCodes.UnknownValue, "Allowed: one-jurisdiction, general, comparison.");
        yield return Rule("places of one page", "b: \"Pets are allowed.\" }", "b: \"Pets are allowed.\", in: [Ohio, Utah] }", "15:56", RuleDiagnosticCodes.UnknownKey, "Allowed: a, b.");
        yield return Text("unknown kind of authority", "authorities:\n- id: charter\n  kind: statute\n  words: [charter]\n", "3:9", RuleDiagnosticCodes.UnknownValue, "Allowed: law, programme, agency.");
        yield return Text("unknown key of an authority", "authorities:\n- id: charter\n  kind: law\n  words: [charter]\n  covers: [all]\n", "5:3", RuleDiagnosticCodes.UnknownKey, "Allowed: id, kind, words, of.");
        yield return Text("authority of nothing", "authorities:\n- id: charter\n  kind: law\n  words: [charter]\n  of: chapter\n", "5:7", RuleDiagnosticCodes.UnknownConcept, "unknown authority 'chapter'");
        yield return Rule("unknown key of a side", "a: { force:", "a: { farce:", "8:8", RuleDiagnosticCodes.UnknownKey, "did you mean 'force'?");
        yield return Rule("unknown key of an example", "because: another time", "reason: another time", "19:65", RuleDiagnosticCodes.UnknownKey, "Allowed: a, b, because.");
        yield return Rule("duplicate key", "why: A", "title: Again\nwhy: A", "12:1", RuleDiagnosticCodes.DuplicateKey, "'title' stands twice in a rule");
        yield return Rule("missing key", "title: Prohibited against permitted\n", "", "1:1", RuleDiagnosticCodes.MissingKey, "a rule needs 'title'");
        yield return Rule("missing when", "  same: [predicate, object]\n", "", "6:3", RuleDiagnosticCodes.MissingKey, "'when' needs 'same'");
        yield return Rule("text for list", "opposed: [force]", "opposed: force", "7:12", RuleDiagnosticCodes.WrongShape, "'opposed' is a list, as in [one, two]; here stands a text");
        yield return Rule("list for text", "title: Prohibited against permitted", "title: [one]", "2:8", RuleDiagnosticCodes.WrongShape, "'title' is a single text; here stands a list");
        yield return Rule("list for group", "a: { force: [prohibited] }", "a: [force]", "8:6", RuleDiagnosticCodes.WrongShape, "a group of keys");
        yield return Rule("unknown kind", "kind: deontic", "kind: deontics", "3:7", RuleDiagnosticCodes.UnknownValue, "did you mean 'deontic'?");
        yield return Rule("unknown verdict", "verdict: contradiction", "verdict: Contradiction", "4:10", RuleDiagnosticCodes.UnknownValue, "Allowed: tension, contradiction.");
        yield return Rule("unknown force", "[permitted, required]", "[permitted, not_required]", "9:27", RuleDiagnosticCodes.UnknownValue, "did you mean 'not-required'?");
        yield return Rule("unknown escape", "other-time]", "whatever-else]", "10:28", RuleDiagnosticCodes.UnknownValue, "Allowed: exception-covers, other-time");
        yield return Rule("empty text", "title: Prohibited against permitted", "title:", "2:7", RuleDiagnosticCodes.TooShort, "'title' is empty");
        yield return Rule("nothing opposed", "opposed: [force]", "opposed: []", "7:12", RuleDiagnosticCodes.TooShort, "'opposed' needs at least 1 item");
        yield return Rule("bad id", "id: CLA1103", "id: CLA9103", "1:5", RuleDiagnosticCodes.BadId, "write CLA1 and three digits");
        yield return Rule("short id", "id: CLA1103", "id: CLA113", "1:5", RuleDiagnosticCodes.BadId, "'CLA113'");
        yield return Rule("id of the other verdict", "id: CLA1103", "id: CLA2103", "1:5", RuleDiagnosticCodes.BadId, "no id for a contradiction; write CLA1");
        yield return Rule("too few examples", "    - { a: \"Smoking is banned.\", b: \"Smoking is allowed.\" }\n", "", "15:5", RuleDiagnosticCodes.TooFewExamples, "at least 2 conflicting examples; here is 1");
        yield return Rule("example without a side", ", b: \"Plants are allowed.\"", "", "18:7", RuleDiagnosticCodes.MissingKey, "a compatible example needs 'b'");
        yield return Rule("unknown placeholder", "against {b.quote}", "against {b.qoute}", "11:10", RuleDiagnosticCodes.UnknownPlaceholder, "did you mean 'b.quote'?");
        yield return Rule("unknown concept", "a: { force: [prohibited] }", "a: { concept: [shar] }", "8:18", RuleDiagnosticCodes.UnknownConcept, "unknown concept 'shar'");
        yield return Rule("syntax", "unless: [exception-covers, other-time]", "unless: [exception-covers", "11:", RuleDiagnosticCodes.Syntax, "this is not YAML");
        yield return Rule("alias", "kind: deontic", "kind: *kind", "3:7", RuleDiagnosticCodes.Syntax, "anchors");
        yield return Rule("anchor", "kind: deontic", "kind: &kind deontic", "3:7", RuleDiagnosticCodes.Syntax, "anchors");
        yield return Rule("tag", "kind: deontic", "kind: !str deontic", "3:7", RuleDiagnosticCodes.Syntax, "tags");
        yield return Rule("two documents", "why: A reader", "---\nwhy: A reader", "12:1", RuleDiagnosticCodes.Syntax, "one document");
        yield return Text("empty", "", "1:1", RuleDiagnosticCodes.Empty, "the file is empty");
        yield return Text("comments only", "# nothing\n", "1:1", RuleDiagnosticCodes.Empty, "the file is empty");
        yield return Text("unknown list", "concept:\n  - x\n", "1:1", RuleDiagnosticCodes.UnknownKey, "did you mean 'concepts'?");
        yield return Text("a list", "- one\n", "1:1", RuleDiagnosticCodes.WrongShape, "here stands a list");
        yield return Text("deep nesting", "rules: " + new string('[', 40) + new string(']', 40), "1:", RuleDiagnosticCodes.Syntax, "nested too deep");
        yield return Text("empty list", "cues: []\n", "1:7", RuleDiagnosticCodes.TooShort, "at least 1 item");
        yield return Text("cue kind", "cues:\n  - { kind: forse, value: required, words: [must] }\n", "2:13", RuleDiagnosticCodes.UnknownValue, "did you mean 'force'?");
        yield return Text("cue kind without words", "cues:\n  - { kind: predicate, value: required, words: [must] }\n", "2:13", RuleDiagnosticCodes.UnknownValue, "Allowed: polarity");
        yield return Text("cue value", "cues:\n  - { kind: force, value: all, words: [must] }\n", "2:27", RuleDiagnosticCodes.UnknownValue, "unknown value of force 'all'");
        yield return Text("capitals", "cues:\n  - { kind: force, value: required, words: [Must] }\n", "2:45", RuleDiagnosticCodes.BadPhrase, "lower case");
        yield return Text("word twice", "cues:\n  - { kind: force, value: required, words: [must, must] }\n", "2:51", RuleDiagnosticCodes.DuplicateWord, "'must' stands twice");
        yield return Text("concept kind", "concepts:\n  - { id: a, kind: verb, words: [a] }\n", "2:20", RuleDiagnosticCodes.UnknownValue, "Allowed: act, thing, party, quality, norm.");
        yield return Text("concept id", "concepts:\n  - { id: A b, kind: act, words: [a] }\n", "2:11", RuleDiagnosticCodes.BadId, "no id");
        yield return Text("concept twice", "concepts:\n  - { id: a, kind: act, words: [a] }\n  - { id: a, kind: act, words: [b] }\n", "3:11", RuleDiagnosticCodes.DuplicateId, "pack/file.yaml:2:11");
        yield return Text("opposite", "concepts:\n  - { id: share, kind: act, words: [a], opposites: [shard] }\n", "2:53", RuleDiagnosticCodes.UnknownConcept, "did you mean 'share'?");
        yield return Text("own parent", "concepts:\n  - { id: a, kind: act, words: [a], parents: [a] }\n", "2:11", RuleDiagnosticCodes.ConceptCycle, "its own ancestor");
        yield return Text("antonym of itself", "antonyms:\n  - { a: [big, large], b: [large] }\n", "2:5", RuleDiagnosticCodes.DuplicateWord, "'large'");
        yield return Text("one step", "scales:\n  - { id: a, steps: [[none]] }\n", "2:21", RuleDiagnosticCodes.TooShort, "at least 2 items");
        yield return Text("step twice", "scales:\n  - { id: a, steps: [[none], [none]] }\n", "2:30", RuleDiagnosticCodes.DuplicateWord, "two steps");
        yield return Text("factor", "units:\n  - { id: a, dimension: b, words: [a], factor: seven }\n", "2:48", RuleDiagnosticCodes.BadNumber, "'seven' is no factor");
        yield return Text("factor zero", "units:\n  - { id: a, dimension: b, words: [a], factor: 0 }\n", "2:48", RuleDiagnosticCodes.BadNumber, "above zero");
        yield return Text("lonely synonym", "synonyms:\n  - [fee]\n", "2:5", RuleDiagnosticCodes.TooShort, "at least 2 items; it has 1");
    }

    [TestCaseSource(nameof(BrokenFiles))]
    public void Each_fault_is_located_and_explained(string text, string place, string code, string words)
    {
        using var folder = RulesFolder.With(text);
        var reading = folder.Read();
        var found = reading.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == code).Which;
        found.Level.Should().Be(DiagnosticLevel.Error);
        found.ToString().Should().StartWith($"pack/file.yaml:{place}").And.Contain($" error {code}: ").And.Contain(words);
        reading.Book.Rules.Should().BeEmpty();
    }

    [Test]
    public void Rules_of_two_packs_with_one_id_are_refused_and_the_first_stays()
    {
        using var folder = RulesFolder.With(RulesFolder.SoundRule, "a/rule.yaml").Add("b/rule.yaml", RulesFolder.SoundRule);
        var reading = folder.Read();
        reading.Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .Be("b/rule.yaml:1:5: error CLA9114: the rule 'CLA1103' stands already at a/rule.yaml:1:5; give one of them another id.");
        reading.Book.Rules.Should().ContainSingle().Which.File.Should().Be("a/rule.yaml");
    }

    [Test]
    public void A_file_that_is_not_utf8_is_located()
    {
        using var folder = new RulesFolder().Add("a.yaml", [.. Encoding.UTF8.GetBytes("# fine\ntitle: "), 0xE9, (byte)'\n']);
        folder.Read().Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith("a.yaml:2:8: error CLA9104: ");
    }

    [Test]
    public void Unknown_references_do_not_reach_the_book()
    {
        using var folder = RulesFolder.With("concepts:\n  - { id: share, kind: act, words: [share], opposites: [hide], parents: [move] }\n");
        var concept = folder.Read().Book.Concepts.Should().ContainSingle().Which;
        concept.Opposites.Should().BeEmpty();
        concept.Parents.Should().BeEmpty();
    }

    private static TestCaseData Rule(string name, string from, string to, string place, string code, string words)
    {
        RulesFolder.SoundRule.Should().Contain(from);
        return Text(name, RulesFolder.SoundRule.Replace(from, to, StringComparison.Ordinal), place, code, words);
    }

    private static TestCaseData Text(string name, string text, string place, string code, string words) =>
        new TestCaseData(text, place, code, words).SetArgDisplayNames(name);
}
