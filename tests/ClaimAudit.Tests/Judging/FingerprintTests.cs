using ClaimAudit.Judging;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

public sealed class FingerprintTests
{
    private const string Yes = "State agencies in Wyoming are required to share 3.5% of the data.";
    private const string No = "Wyoming’s agencies don’t share data.";

    [Test]
    public void A_finding_has_a_stable_id() =>
        Fingerprint.Of("CLA1103", "Agencies share data", "Agencies share data.", "Agencies do not share data.")
            .Should().Be("CF-28b192325d3a");

    [Test]
    public void A_dispute_has_a_stable_id_for_its_jurisdiction()
    {
        Fingerprint.OfDispute("Agencies share data", "Wyoming").Should().MatchRegex("^CD-[0-9a-f]{12}$");
        Fingerprint.OfDispute("Agencies share data", "Wyoming").Should().NotBe(Fingerprint.OfDispute("Agencies share data", "Montana"));
        Fingerprint.OfDispute("Agencies share data", null).Should().NotBe(Fingerprint.OfDispute("Agencies share data", "Montana"));
    }

    [FsCheck.NUnit.Property]
    public bool Both_orders_of_the_quotes_give_one_id(string one, string other) =>
        Fingerprint.Of("CLA1103", "p", one ?? "", other ?? "") == Fingerprint.Of("CLA1103", "p", other ?? "", one ?? "");

    [TestCase("state agencies in Wyoming are required to share 3.5% of the data")]
    [TestCase("State agencies\n  in Wyoming are\r\nrequired to share 3.5% of the data.")]
    [TestCase("4. State agencies in Wyoming are required to share 3.5% of the data.")]
    [TestCase("  (b) State agencies in Wyoming are required to share 3.5% of the data.")]
    [TestCase("• “State agen\u00ADcies” in Wyoming are — required to share 3.5% of the data!")]
    [TestCase("**State agencies** in\u00A0Wyoming are required to\u200B share 3.5% of the data")]
    public void Dress_does_not_count(string quote) => Id(quote, No).Should().Be(Id(Yes, No));

    [TestCase("State agencies in Wyoming are not required to share 3.5% of the data.")]
    [TestCase("State agencies in Wyoming are required to share 35% of the data.")]
    [TestCase("State agencies in Wyoming are required to share 3.5 of the data.")]
    [TestCase("State agencies in Montana are required to share 3.5% of the data.")]
    public void Words_and_numbers_count(string quote) => Id(quote, No).Should().NotBe(Id(Yes, No));

    [TestCase("It costs $1,000.", "It costs $1000", true)]
    [TestCase("It costs $5.", "It costs 5%.", false)]
    [TestCase("At -5 degrees", "At 5 degrees", false)]
    [TestCase("Benefits end at\n18. Then", "Benefits end at 18. Then", true)]
    [TestCase("Benefits end at 18. Then", "Benefits end at 21. Then", false)]
    [TestCase("These include: 1. Training. 2. Audits.", "These include:\n3. Training.\n4. Audits.", true)]
    [TestCase("Agencies don't share.", "Agencies don’t share.", true)]
    [TestCase("A data-sharing agreement", "a data sharing agreement", true)]
    [TestCase("I. A policy exists", "A policy exists", true)]
    public void Numbers_apostrophes_and_list_marks(string one, string other, bool same) =>
        (Id(one, No) == Id(other, No)).Should().Be(same);

    [Test]
    public void Rule_and_proposition_count()
    {
        Fingerprint.Of("CLA1103", "p", Yes, No).Should().NotBe(Fingerprint.Of("CLA1104", "p", Yes, No));
        Fingerprint.Of("CLA1103", "p", Yes, No).Should().NotBe(Fingerprint.Of("CLA1103", "q", Yes, No));
    }

    [Test]
    public void Words_do_not_slip_from_one_part_into_the_next() =>
        Fingerprint.Of("CLA1103", "p", "a b", "c").Should().NotBe(Fingerprint.Of("CLA1103", "p", "a", "b c"));

    private static string Id(string one, string other) => Fingerprint.Of("CLA1103", "p", one, other);
}
