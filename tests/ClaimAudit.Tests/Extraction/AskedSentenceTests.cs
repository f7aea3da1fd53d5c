using ClaimAudit.Tests.Gold;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Extraction;

/// <summary>A sentence is read as a whole unless it only asks.</summary>
public sealed class AskedSentenceTests
{
    [TestCase("It is up to each office whether it shares data.", true)]
    [TestCase("It is not decided whether it will last.", true)]
    [TestCase("No one can say whether it works.", true)]
    [TestCase("Whether individuals are notified.", false)]
    [TestCase("May an office refuse?", false)]
    public void A_sentence_is_read_unless_it_only_asks(string sentence, bool read)
    {
        var page = SamplePage.Of("offices.txt", "Offices", null, ("What do the offices do?", "Letters are answered. " + sentence));

        var texts = Auditing.Engine.ClaimsOf(page).Select(claim => claim.Statement.Text).Distinct(StringComparer.Ordinal);

        texts.Should().Equal(read ? ["Letters are answered.", sentence] : ["Letters are answered."]);
    }
}
