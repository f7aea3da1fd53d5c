using ClaimAudit.Checking;
using ClaimAudit.Corpus;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;

namespace ClaimAudit.Tests.Checking;

/// <summary>Published pages and drafts for checks.</summary>
internal static class DraftFixture
{
    public static readonly Page Wyoming = HandmadePage.Of(
        "wyoming.txt",
        "Is data shared?\nAgencies share data. Records are kept.\nReally?\nAgencies share data. People are told.\nAnd kept?\nRecords are not kept.\n");

    public static readonly Page Montana = HandmadePage.Of(
        "montana.txt", "Is data shared?\nAgencies do not share data. ICE is not told.\n", "Montana");

    public static Draft Read(string text)
    {
        var reading = DraftReader.Read("draft.txt", text);
        reading.Diagnostics.Should().BeEmpty();
        return reading.Draft!;
    }

    public static DraftCheckResult Check(string draft, string? jurisdiction = null, AnswerId? replaces = null, params Page[] pages) =>
        DraftCheck.Run(new PlainAuditor(), [.. pages.DefaultIfEmpty(Wyoming)], Read(draft), jurisdiction, replaces);
}
