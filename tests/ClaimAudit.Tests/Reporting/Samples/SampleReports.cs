using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>The reports the writers are tried on.</summary>
internal static class SampleReports
{
    /// <summary>Two small pages, each state of a finding, a tension, a near miss and a diagnostic.</summary>
    public static AuditReport Small()
    {
        var kansas = SamplePage.Of(
            "kansas.txt",
            "Renting in Kansas",
            "Kansas",
            ("Is there a fee?", "Yes, there is a fee of 20 dollars. It is due on the first day."),
            ("Who pays the fee?", "There is no fee. The owner may ask for a deposit."),
            ("Must a tenant give notice?", "A tenant must give notice in writing.\n\nNotice may be sent by post."),
            ("Can a tenant leave at once?", "A tenant need not give notice.\n\nPerhaps a fee applies."));
        var ohio = SamplePage.Of(
            "sub folder/ohio.txt",
            "Renting in Ohio",
            "Ohio",
            ("Is there a fee?", "No fee is charged in Ohio."),
            ("What is the fee for?", "A fee, where there is one, covers repairs."));
        return new SampleReport()
            .Page(kansas)
            .Page(ohio)
            .Finding(
                "CLA1101",
                "There is a fee in Kansas",
                new SampleSide("kansas.txt", 1, "there is a fee of 20 dollars", ("there is", CueKind.Existence)),
                new SampleSide("kansas.txt", 2, "There is no fee", ("no", CueKind.Polarity)),
                explanation: "Question 1 says there is a fee, question 2 says there is none.")
            .Finding(
                "CLA1103",
                "A tenant must give notice",
                new SampleSide("kansas.txt", 3, "A tenant must give notice in writing", ("must", CueKind.Force)) { Force = Force.Required },
                new SampleSide("kansas.txt", 4, "A tenant need not give notice", ("need not", CueKind.Force)) { Force = Force.NotRequired },
                FindingState.Unchanged)
            .Finding(
                "CLA2101",
                "A fee is charged in Ohio",
                new SampleSide("sub folder/ohio.txt", 2, "A fee, where there is one, covers repairs", ("where there is one", CueKind.Condition)) { Role = ClaimRole.Presupposed },
                new SampleSide("sub folder/ohio.txt", 1, "No fee is charged in Ohio", ("No", CueKind.Polarity)))
            .Finding(
                "CLA1105",
                "The owner keeps the deposit",
                new SampleSide("gone.txt", 1, "The owner keeps the deposit"),
                new SampleSide("gone.txt", 2, "The owner returns the deposit"),
                FindingState.Absent)
            .Claim("There is a fee in Ohio", new SampleSide("sub folder/ohio.txt", 1, "No fee is charged in Ohio"), Stance.Denies)
            .Claim("There is a fee in Kansas", new SampleSide("kansas.txt", 4, "Perhaps a fee applies") { Modality = Modality.Possible }, Stance.Affirms)
            .Diagnostic(new Diagnostic("CLA9003", DiagnosticLevel.Warning, "sub folder/ohio.txt", 3, 1, "Question 1 has a short answer; write it out."))
            .Build();
    }

    /// <summary>Nothing found on one page.</summary>
    public static AuditReport Clean() => new SampleReport()
        .Page(SamplePage.Of("kansas.txt", "Renting in Kansas", "Kansas", ("Is there a fee?", "Yes.")))
        .Build();

    /// <summary>The seed pages with the contradictions people found on them.</summary>
    public static AuditReport Seeds()
    {
        var report = new SampleReport();
        foreach (var state in SeedDisputes.States)
        {
            report.Page(SamplePage.Seed(state));
        }

        SeedDisputes.AddTo(report);
        return report.Build();
    }

    /// <summary>As many disputes as asked for, ten to a page.</summary>
    public static AuditReport Many(int disputes)
    {
        var report = new SampleReport();
        for (var page = 0; page * 10 < disputes; page++)
        {
            report.Page(SamplePage.Of(
                $"page-{page:D3}.txt",
                $"Page {page}",
                $"State {page}",
                [.. Enumerable.Range(0, 10).SelectMany(topic => new[]
                {
                    ($"Does topic {topic} apply to page {page}?", $"Topic {topic} applies to everyone who reads page {page}. It has applied for as long as there were pages."),
                    ($"What about topic {topic} on page {page}?", $"Topic {topic} does not apply to anyone on page {page}, whatever the other answers say."),
                })]));
            for (var topic = 0; topic < 10 && (page * 10) + topic < disputes; topic++)
            {
                report.Finding(
                    topic % 3 == 0 ? "CLA2101" : "CLA1105",
                    $"Topic {topic} applies on page {page}",
                    new SampleSide($"page-{page:D3}.txt", (topic * 2) + 1, $"Topic {topic} applies to everyone"),
                    new SampleSide($"page-{page:D3}.txt", (topic * 2) + 2, $"Topic {topic} does not apply to anyone", ("does not", CueKind.Polarity)));
            }
        }

        return report.Build();
    }

    /// <summary>Markup, ends of sections, formulas, mentions, marks of direction and a megabyte, wherever a text can come from outside.</summary>
    public static AuditReport Hostile()
    {
        var megabyte = string.Concat(Enumerable.Repeat("word ", 210_000));
        var page = SamplePage.Of(
            HostileText.FileName,
            HostileText.Markup,
            HostileText.Markup,
            (HostileText.Markup + "?", "Before. " + HostileText.Markup + " is so. " + megabyte),
            (HostileText.Direction + "?", HostileText.Formula + " is not so. " + HostileText.Direction));
        return new SampleReport()
            .Page(page)
            .Rule(new RuleSummary("CLA1999", HostileText.Markup, HostileText.Markup, Verdict.Contradiction, HostileText.Markup))
            .Finding(
                "CLA1999",
                HostileText.Markup,
                new SampleSide(HostileText.FileName, 1, HostileText.Markup + " is so", ("is", CueKind.Predicate)),
                new SampleSide(HostileText.FileName, 2, HostileText.Formula + " is not so. " + HostileText.Direction, ("not", CueKind.Polarity)),
                explanation: HostileText.Command)
            .Finding(
                "CLA1105",
                HostileText.Formula,
                new SampleSide(HostileText.FileName, 1, megabyte[..^1]),
                new SampleSide(HostileText.FileName, 2, HostileText.Direction))
            .Diagnostic(new Diagnostic("CLA9001", DiagnosticLevel.Error, HostileText.FileName, 0, 0, HostileText.Command))
            .Build();
    }
}
