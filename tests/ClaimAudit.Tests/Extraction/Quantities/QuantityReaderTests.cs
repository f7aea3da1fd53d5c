using FluentAssertions;
using NUnit.Framework;
using ClaimAudit.Extraction.Quantities;

namespace ClaimAudit.Tests.Extraction.Quantities;

public sealed class QuantityReaderTests
{
    [TestCase("The deposit is five weeks' rent.", "Duration 5 week")]
    [TestCase("We need twenty-four hours' notice.", "Duration 24 hour")]
    [TestCase("The landlord has 30 days.", "Duration 30 day")]
    [TestCase("It takes two and a half hours.", "Duration 2.5 hour")]
    [TestCase("The call lasts half an hour.", "Duration 0.5 hour")]
    [TestCase("A 60-day notice is required.", "Duration 60 day")]
    [TestCase("Refunds take five business days.", "Duration 5 business-day")]
    [TestCase("Refunds take 10 working days.", "Duration 10 business-day")]
    [TestCase("Records are kept for a decade.", "Duration 1 decade")]
    [TestCase("Records are kept for thirty (30) days.", "Duration 30 day")]
    [TestCase("A week's notice is enough.", "Duration 1 week")]
    [TestCase("The fee is $25.", "Money 25 USD")]
    [TestCase("The fee is £1,000.", "Money 1000 GBP")]
    [TestCase("The fee is €12.50.", "Money 12.5 EUR")]
    [TestCase("The fee is 25 dollars.", "Money 25 USD")]
    [TestCase("The fee is fifty dollars.", "Money 50 USD")]
    [TestCase("The fee is 50 cents.", "Money 50 USD")]
    [TestCase("The grant was $1.5 million.", "Money 1500000 USD")]
    [TestCase("The grant was $2k.", "Money 2000 USD")]
    [TestCase("You pay 25 pounds.", "Money 25 GBP")]
    [TestCase("The dog weighs 25 pounds.", "Mass 25 pound")]
    [TestCase("The rate is 75 %.", "Percent 75 percent")]
    [TestCase("The rate is 75%.", "Percent 75 percent")]
    [TestCase("Sixty percent of tenants agree.", "Percent 60 percent")]
    [TestCase("Three-quarters of the staff voted.", "Percent 75 percent")]
    [TestCase("Half of the staff voted.", "Percent 50 percent")]
    [TestCase("A third of the staff voted.", "Percent 33.3333 percent")]
    [TestCase("One in five students commutes.", "Percent 20 percent")]
    [TestCase("Seven in ten students commute.", "Percent 70 percent")]
    [TestCase("Nine out of 10 students commute.", "Percent 90 percent")]
    [TestCase("The plan includes 500 GB.", "DataSize 500 gigabyte")]
    [TestCase("The plan includes 500GB.", "DataSize 500 gigabyte")]
    [TestCase("The plan includes 1 TB.", "DataSize 1 terabyte")]
    [TestCase("The room is 12 feet wide.", "Length 12 foot")]
    [TestCase("The flat has 800 square feet.", "Area 800 square-foot")]
    [TestCase("The bag weighs 23 kg.", "Mass 23 kilogram")]
    [TestCase("There are twenty-six paydays.", "Count 26 payday")]
    [TestCase("They sent two letters.", "Count 2 letter")]
    [TestCase("They sent two written letters.", "Count 2 letter")]
    [TestCase("The lot has 280 places.", "Count 280 place")]
    [TestCase("They sent a dozen letters.", "Count 12 letter")]
    [TestCase("One hundred and five students applied.", "Count 105 student")]
    [TestCase("Two thousand students applied.", "Count 2000 student")]
    [TestCase("They allow one guest.", "Count 1 guest")]
    [TestCase("You may bring one or more guests.", "Count >=1 guest")]
    [TestCase("Three or more violations end the lease.", "Count >=3 violation")]
    [TestCase("It runs once a month.", "Frequency 1 per-year")]
    [TestCase("Rent is due monthly.", "Frequency 1 per-year")]
    [TestCase("An audit takes place every six weeks.", "Frequency 1 per-year")]
    [TestCase("An audit takes place biweekly.", "Frequency ~1 per-year")]
    [TestCase("You may call 500 times per day.", "Frequency 500 per-year")]
    [TestCase("The limit is 500 requests per day.", "Count 500 request/day")]
    [TestCase("The fee is $25 a month.", "Money 25 USD/month")]
    [TestCase("The fee is $25 per person.", "Money 25 USD/person")]
    [TestCase("You work 40 hours per week.", "Duration 40 hour/week")]
    [TestCase("The child is eight years old.", "Age 8 year")]
    [TestCase("An eight-year-old may enter.", "Age 8 year")]
    [TestCase("Visitors under 18 need a guardian.", "Age <18 year")]
    [TestCase("Visitors must be 18 or older.", "Age >=18 year")]
    [TestCase("You must be at least 21 years old.", "Age >=21 year")]
    public void Reads_amounts(string text, string expected) => Shorts(text).Should().Be(expected);

    [TestCase("Reply within 30 days.", "Duration <=30 day")]
    [TestCase("Reply no later than ten days after the hearing.", "Duration <=10 day")]
    [TestCase("Reply not later than ten days after the hearing.", "Duration <=10 day")]
    [TestCase("Give at least 90 days of notice.", "Duration >=90 day")]
    [TestCase("Give no less than 90 days of notice.", "Duration >=90 day")]
    [TestCase("Give a minimum of 90 days of notice.", "Duration >=90 day")]
    [TestCase("You may carry not more than 30 items.", "Count <=30 item")]
    [TestCase("You may carry up to 30 items.", "Count <=30 item")]
    [TestCase("You pay up to £50.", "Money <=50 GBP")]
    [TestCase("You pay more than £50.", "Money >50 GBP")]
    [TestCase("The fee may not exceed $50.", "Money <=50 USD")]
    [TestCase("Fees exceeding $50 are refunded.", "Money >50 USD")]
    [TestCase("You pay fewer than 20 dollars.", "Money <20 USD")]
    [TestCase("It stays 30 days or more.", "Duration >=30 day")]
    [TestCase("It takes about two weeks.", "Duration ~2 week")]
    [TestCase("It takes nearly two weeks.", "Duration ~2 week")]
    [TestCase("It takes up to about two weeks.", "Duration ~<=2 week")]
    [TestCase("It takes a week or so.", "")]
    [TestCase("It takes two weeks or so.", "Duration ~2 week")]
    [TestCase("It takes two to three weeks.", "Duration 1209600..1814400 week")]
    [TestCase("It takes 2-3 weeks.", "Duration 1209600..1814400 week")]
    [TestCase("It takes two or three weeks.", "Duration 1209600..1814400 week")]
    [TestCase("It costs $10–15.", "Money 10..15 USD")]
    [TestCase("It costs between $10 and $15.", "Money 10..15 USD")]
    [TestCase("It rose by 10–15 %.", "Percent 10..15 percent")]
    public void Reads_bounds_and_ranges(string text, string expected) => Shorts(text).Should().Be(expected);

    [TestCase("The class starts on January 15.", "Date 15 annual-date")]
    [TestCase("The class starts on 15 January.", "Date 15 annual-date")]
    [TestCase("The class starts on May 1.", "Date 122 annual-date")]
    [TestCase("The class starts on 15 January 2024.", "Date 19737 date")]
    [TestCase("The class starts on Jan. 15, 2024.", "Date 19737 date")]
    [TestCase("The class starts on January 15th, 2024.", "Date 19737 date")]
    [TestCase("The class starts on 2024-01-15.", "Date 19737 date")]
    [TestCase("The class starts on 01/15/2024.", "Date 19737 date")]
    [TestCase("The class starts on 01/02/2024.", "")]
    [TestCase("Rent is due on the first day of every month.", "Date 1 day-of-month")]
    [TestCase("Rent is due by the 5th of each month.", "Date <=5 day-of-month")]
    [TestCase("Rent is due on the last day of the month.", "Date 31 day-of-month")]
    [TestCase("The rule changed in 2019.", "Date 17897 date")]
    [TestCase("They have shared data since 2018.", "Date >=17532 date")]
    [TestCase("As of 2021, there is no agreement.", "Date 18628 date")]
    [TestCase("Classes run between May 10 and June 20.", "Date 131..172 annual-date")]
    [TestCase("Classes run from May 10 to 20.", "Date 131..141 annual-date")]
    [TestCase("Quiet hours begin at 11 p.m.", "ClockTime 1380 minute-of-day")]
    [TestCase("The essay is due by 11:59 p.m.", "ClockTime <=1439 minute-of-day")]
    [TestCase("The office opens at 7 a.m.", "ClockTime 420 minute-of-day")]
    [TestCase("The office closes at noon.", "ClockTime 720 minute-of-day")]
    [TestCase("The office closes at 17:00.", "ClockTime 1020 minute-of-day")]
    [TestCase("The office is open from 9 to 5.", "ClockTime 540..1020 minute-of-day")]
    [TestCase("The office is open from 9 a.m. to 5 p.m.", "ClockTime 540..1020 minute-of-day")]
    [TestCase("The office is open from 9 to 5 p.m.", "ClockTime 540..1020 minute-of-day")]
    [TestCase("The second offence costs $50.", "Rank 2 offence; Money 50 USD")]
    public void Reads_dates_times_and_ranks(string text, string expected) => Shorts(text).Should().Be(expected);

    [TestCase("See Wyoming Statute § 2-6-1201 for details.")]
    [TestCase("Chapter 1347 of the Revised Code applies.")]
    [TestCase("Title IX applies.")]
    [TestCase("The Privacy Act of 1974 applies.")]
    [TestCase("The Reform Act of 1996 applies.")]
    [TestCase("Submit Form I-9 to the office.")]
    [TestCase("The report covers Q4.")]
    [TestCase("Call 307-555-1234 for help.")]
    [TestCase("Call 911 in an emergency.")]
    [TestCase("See sections 3, 4 and 5.")]
    [TestCase("It runs on .NET 10.")]
    [TestCase("One of the agencies replied.")]
    [TestCase("No one knows.")]
    [TestCase("One key law is the Privacy Act.")]
    [TestCase("One must ask first.")]
    [TestCase("First, ask the agency.")]
    [TestCase("Firstly, ask the agency.")]
    [TestCase("The line is open 24/7.")]
    [TestCase("Third parties may not see it.")]
    [TestCase("The 401(k) plan is optional.")]
    [TestCase("The Fourth Amendment protects you.")]
    [TestCase("You may march on the street.")]
    public void Reads_nothing_where_nothing_is_measured(string text) => Shorts(text).Should().BeEmpty();

    [TestCase("The fee of £25 is due.", "fee")]
    [TestCase("A $25 fee is due.", "fee")]
    [TestCase("The deposit is five weeks' rent.", "rent")]
    [TestCase("We need twenty-four hours' notice.", "notice")]
    [TestCase("They sent two written letters.", "letters")]
    [TestCase("The fee is $25.", "fee")]
    public void Names_the_word_measured(string text, string head)
    {
        var quantity = QuantityText.Read(text).Should().ContainSingle().Subject;
        QuantityText.Sentence(text).Tokens[quantity.Head].Text.Should().Be(head);
    }

    [TestCase("Reply within 30 days.", "within")]
    [TestCase("Reply no later than ten days after the hearing.", "no later than")]
    [TestCase("Ask at least 30 days before the exam.", "before")]
    [TestCase("The essay is due by 11:59 p.m.", "by")]
    public void Names_the_preposition(string text, string anchor) =>
        QuantityText.Read(text).Should().ContainSingle().Which.Anchor.Should().Be(anchor);

    [TestCase("Please reply within 30 days.", "within 30 days")]
    [TestCase("You pay no more than £50 per month.", "no more than £50 per month")]
    [TestCase("The plan includes 500GB.", "500GB")]
    [TestCase("Classes run between May 10 and June 20.", "between May 10 and June 20")]
    public void Spans_the_words_that_say_it(string text, string span) =>
        QuantityText.Read(text).Should().ContainSingle().Which.Span.Of(text).Should().Be(span);

    [Test]
    public void Takes_units_of_the_callers()
    {
        var reader = new QuantityReader([new Unit("sol", Dimension.Duration, ["sol"], 88_775)]);
        reader.Read(QuantityText.Sentence("It lasts 90 sols.")).Should().ContainSingle().Which.Low.Should().Be(90 * 88_775);
    }

    private static string Shorts(string text) => string.Join("; ", QuantityText.Read(text).Select(QuantityText.Short));
}
