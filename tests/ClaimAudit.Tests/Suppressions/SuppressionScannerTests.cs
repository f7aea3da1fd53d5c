using ClaimAudit.Suppressions;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Suppressions;

public sealed class SuppressionScannerTests
{
    [Test]
    public void A_comment_belongs_to_the_answer_it_stands_in_or_to_the_page()
    {
        var scan = Scan(
            """
            <!-- claimaudit-ignore CLA2001: the page is being rewritten -->
            Is data shared?
            Yes. <!--claimaudit-ignore CLA1103:one question is about the past-->
            Is it kept?
            No.
            <!-- claimaudit-ignore CLA1101, CLA1102: see
                 ticket 12: both -->
            """);

        scan.Diagnostics.Should().BeEmpty();
        scan.Suppressions.Should().Equal(
            new Suppression("CLA2001", "w.txt", null, "the page is being rewritten", "w.txt", 1, 1),
            new Suppression("CLA1103", "w.txt", 1, "one question is about the past", "w.txt", 3, 6),
            new Suppression("CLA1101", "w.txt", 2, "see\n     ticket 12: both", "w.txt", 6, 1),
            new Suppression("CLA1102", "w.txt", 2, "see\n     ticket 12: both", "w.txt", 6, 1));
    }

    [TestCase("<!-- claimaudit-ignore CLA1103 -->", "CLA9222", "the reason is missing")]
    [TestCase("<!-- claimaudit-ignore CLA1103:  -->", "CLA9222", "the reason is missing")]
    [TestCase("<!-- claimaudit-ignore: because -->", "CLA9221", "a rule is missing")]
    [TestCase("<!-- claimaudit-ignore -->", "CLA9221", "a rule is missing")]
    [TestCase("<!-- claimaudit-ignore CLA1103,: because -->", "CLA9221", "a rule is missing")]
    [TestCase("<!-- claimaudit-ignore CLA11: because -->", "CLA9221", "'CLA11' is no rule's id")]
    [TestCase("<!-- claimaudit-ignore CLA1103 CLA1104: because -->", "CLA9221", "'CLA1103 CLA1104' is no rule's id")]
    [TestCase("<!-- claimaudit-ignored CLA1103: because -->", "CLA9221", "'claimaudit-ignored' is no word")]
    [TestCase("<!-- claimaudit-disable CLA1103: because -->", "CLA9221", "'claimaudit-disable' is no word")]
    [TestCase("<!-- claimaudit-ignore CLA1103: because", "CLA9221", "end it with -->")]
    public void A_malformed_comment_is_an_error_at_its_place(string comment, string code, string message)
    {
        var scan = Scan($"Is data shared?\nYes. {comment}\n");

        scan.Suppressions.Should().BeEmpty();
        scan.Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith($"w.txt:2:6: error {code}: ").And.Contain(message);
    }

    [TestCase("<!-- an ordinary comment -->")]
    [TestCase("<!-- not for claimaudit-ignore CLA1103 -->")]
    [TestCase("claimaudit-ignore CLA1103: no comment")]
    [TestCase("<!--")]
    public void Other_text_is_passed_over(string text)
    {
        var scan = Scan($"Is data shared?\n{text}\n");

        scan.Suppressions.Should().BeEmpty();
        scan.Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void A_page_whose_text_is_a_rendering_names_no_line()
    {
        var page = HandmadePage.Of("w.html", "Is data shared?\nYes. <!-- claimaudit-ignore CLA1103: old -->") with { AnchoredToAnswers = true };

        SuppressionScanner.Scan([page]).Suppressions.Should().Equal(new Suppression("CLA1103", "w.html", 1, "old", "w.html", 0, 0));
    }

    private static SuppressionScan Scan(string text) => SuppressionScanner.Scan([HandmadePage.Of("w.txt", text)]);
}
