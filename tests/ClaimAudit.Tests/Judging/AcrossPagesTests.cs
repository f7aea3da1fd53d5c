using System.Collections.Immutable;
using ClaimAudit.Baselines;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

/// <summary>What pages of different jurisdictions may contradict one another in, and what not.</summary>
public sealed class AcrossPagesTests
{
    private const string Question = "What is to be known?\n";

    [TestCase("Federal law requires hospitals to report injuries.", "Federal law prohibits hospitals from reporting injuries.", "CLA1601", "general")]
    [TestCase("No federal law requires hospitals to report injuries.", "Federal law requires hospitals to report injuries.", "CLA1602", "general")]
    [TestCase("HIPAA is strict. It covers letters to patients.", "HIPAA does not cover letters to patients.", "CLA1606", "general")]
    [TestCase("Under federal law, appeals must be filed within ten days.", "Under federal law, appeals must be filed within 30 days.", "CLA1608", "general")]
    [TestCase("Ohio's rules are stricter than Utah's.", "Utah's rules are stricter than Ohio's.", "CLA1701", "Ohio and Utah")]
    [TestCase("Unlike Utah, Ohio publishes the letters.", "Utah publishes the letters.", "CLA1702", "Utah")]
    public void Pages_of_two_states_contradict_one_another(string ohio, string utah, string rule, string jurisdiction)
    {
        var finding = Audit(ohio, utah).Findings.Should().ContainSingle().Subject;

        (finding.Rule, finding.Jurisdiction).Should().Be((rule, jurisdiction));
        new[] { finding.Affirming.Answer.Document, finding.Denying.Answer.Document }.Should().BeEquivalentTo("ohio.txt", "utah.txt");
    }

    [TestCase("Hospitals must report injuries.", "Hospitals need not report injuries.", TestName = "states may differ")]
    [TestCase("Federal law requires Ohio to report injuries.", "Federal law does not require Utah to report injuries.", TestName = "the states are named")]
    [TestCase("FERPA requires schools to report injuries.", "HIPAA prohibits schools from reporting injuries.", TestName = "one law against another")]
    [TestCase("Federal law requires hospitals to report injuries.", "Federal law might prohibit hospitals from reporting injuries.", TestName = "one side is not sure")]
    [TestCase("Federal law requires hospitals to report injuries.", "Critics argue that federal law prohibits hospitals from reporting injuries.", TestName = "somebody else's view")]
    [TestCase("Under federal law, hospitals report injuries in some states.", "Under federal law, hospitals do not report injuries.", TestName = "not in all states")]
    [TestCase("Hospitals publish prices, as required by federal law.", "Hospitals do not publish prices, in accordance with federal law.", TestName = "the law is only mentioned")]
    [TestCase("Ohio's rules are stricter than Utah's.", "Utah's rules are less strict than Ohio's.", TestName = "the comparisons agree")]
    [TestCase("Ohio's rules are stricter than those of many other states.", "Utah's rules are stricter than those of many other states.", TestName = "compared with nobody's page")]
    [TestCase("Unlike Utah, Ohio publishes the letters.", "Utah does not publish the letters.", TestName = "the comparison is right")]
    public void Look_alikes_do_not(string ohio, string utah) => Audit(ohio, utah).Findings.Should().BeEmpty();

    [Test]
    public void A_page_without_jurisdiction_is_not_general()
    {
        var pages = Pages("Hospitals must report injuries.", "Hospitals need not report injuries.");

        Auditing.Audit([pages[0], pages[1] with { Jurisdiction = null }]).Findings.Should().BeEmpty();
    }

    [Test]
    public void A_pack_declares_what_is_general()
    {
        var pages = Pages("The library charter requires branches to open on Mondays.", "The library charter does not require branches to open on Mondays.");
        Auditing.Audit(pages).Findings.Should().BeEmpty();

        var charter = new Authority("library-charter", AuthorityKind.Law, ["library charter"], null);
        var engine = new AuditEngine(Auditing.Book with { Authorities = Auditing.Book.Authorities.Add(charter) });

        engine.Audit(pages, [], new AuditOptions("0.0.0", 1)).Findings.Should().ContainSingle().Which.Jurisdiction.Should().Be(Scopes.General);
    }

    [Test]
    public void An_accepted_finding_stays_accepted()
    {
        var report = Audit("Federal law requires hospitals to report injuries.", "No federal law requires hospitals to report injuries.");
        var baseline = BaselineUpdater.Create(report, new BaselineUpdateOptions("known")).Baseline;

        baseline.Entries.Should().ContainSingle();
        BaselineComparer.Apply(report, baseline).Report.Summary.New.Should().Be(0);
    }

    private static AuditReport Audit(string ohio, string utah) => Auditing.Audit(Pages(ohio, utah));

    private static ImmutableArray<Page> Pages(string ohio, string utah) =>
        [HandmadePage.Of("ohio.txt", Question + ohio, "Ohio"), HandmadePage.Of("utah.txt", Question + utah, "Utah")];
}
