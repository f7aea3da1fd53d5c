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

    [TestCase("Federal law requires clinics to report each case.", "Federal law prohibits clinics from reporting any case.", "CLA1601", "general")]
    [TestCase("No federal law requires clinics to report cases.", "Federal law requires clinics to report cases.", "CLA1602", "general")]
    [TestCase("HIPAA is strict. It covers letters to patients.", "HIPAA does not cover letters to patients.", "CLA1606", "general")]
    [TestCase("Under HIPAA, clinics must answer within 30 days.", "Under HIPAA, clinics must answer within 60 days.", "CLA1608", "general")]
    [TestCase("Ohio's rules are stricter than Utah's.", "Utah's rules are stricter than Ohio's.", "CLA1701", "Ohio and Utah")]
    [TestCase("Unlike Utah, Ohio publishes the letters.", "Utah publishes the letters.", "CLA1702", "Utah")]
    public void Pages_of_two_states_contradict_one_another(string ohio, string utah, string rule, string jurisdiction)
    {
        var finding = Audit(ohio, utah).Findings.Should().ContainSingle().Subject;

        (finding.Rule, finding.Jurisdiction).Should().Be((rule, jurisdiction));
        new[] { finding.Affirming.Answer.Document, finding.Denying.Answer.Document }.Should().BeEquivalentTo("ohio.txt", "utah.txt");
    }

    [TestCase("Clinics must report each case.", "Clinics need not report a case.", TestName = "states may differ")]
    [TestCase("Federal law requires Ohio to report each case.", "Federal law does not require Utah to report a case.", TestName = "the states are named")]
    [TestCase("FERPA requires schools to report each case.", "HIPAA prohibits schools from reporting any case.", TestName = "one law against another")]
    [TestCase("Federal law requires clinics to report each case.", "Federal law might prohibit clinics from reporting a case.", TestName = "one side is not sure")]
    [TestCase("Federal law requires clinics to report each case.", "Critics argue that federal law prohibits clinics from reporting cases.", TestName = "somebody else's view")]
    [TestCase("Under federal law, clinics report cases in some states.", "Under federal law, clinics do not report cases.", TestName = "not in all states")]
    [TestCase("Clinics publish letters, as required by federal law.", "Clinics do not publish letters, in accordance with federal law.", TestName = "the law is only mentioned")]
    [TestCase("Ohio's rules are stricter than Utah's.", "Utah's rules are less strict than Ohio's.", TestName = "the comparisons agree")]
    [TestCase("Ohio's rules are stricter than those of many other states.", "Utah's rules are stricter than those of many other states.", TestName = "compared with nobody's page")]
    [TestCase("Unlike Utah, Ohio publishes the letters.", "Utah does not publish the letters.", TestName = "the comparison is right")]
    public void Look_alikes_do_not(string ohio, string utah) => Audit(ohio, utah).Findings.Should().BeEmpty();

    [Test]
    public void A_page_without_jurisdiction_is_not_general()
    {
        var pages = Pages("Clinics must report each case.", "Clinics need not report a case.");

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
        var report = Audit("Federal law requires clinics to report cases.", "No federal law requires clinics to report cases.");
        var baseline = BaselineUpdater.Create(report, new BaselineUpdateOptions("known")).Baseline;

        baseline.Entries.Should().ContainSingle();
        BaselineComparer.Apply(report, baseline).Report.Summary.New.Should().Be(0);
    }

    private static AuditReport Audit(string ohio, string utah) => Auditing.Audit(Pages(ohio, utah));

    private static ImmutableArray<Page> Pages(string ohio, string utah) =>
        [HandmadePage.Of("ohio.txt", Question + ohio, "Ohio"), HandmadePage.Of("utah.txt", Question + utah, "Utah")];
}
