using ClaimAudit.Baselines;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

public sealed class TriageReaderTests
{
    [TestCase("""{"triageVersion":"2","entries":[]}""", "t.json:1:18: error CLA9202: version \"2\" is not known")]
    [TestCase("""{"triageVersion":"1","entries":[3]}""", "t.json:1:33: error CLA9204: an entry must be an object")]
    [TestCase("""{"triageVersion":"1","entries":[{"fingerprint":"CF-1","state":"maybe","reason":"x"}]}""", "t.json:1:63: error CLA9205: unknown state \"maybe\"; known are accepted, false-alarm, wont-fix, confirmed")]
    [TestCase("""{"triageVersion":"1","entries":[{"fingerprint":"CF-1","state":"accepted","reason":""}]}""", "t.json:1:83: error CLA9207: CF-1 has no reason")]
    [TestCase("""{"triageVersion":"1","entries":[{"fingerprint":"CF-1","state":"accepted"}]}""", "t.json:1:33: error CLA9207: CF-1 has no reason")]
    [TestCase("""{"triageVersion":"1","entries":[{"fingerprint":"CF-1","state":"confirmed","note":"x"}]}""", "t.json:1:75: error CLA9203: unknown key \"note\"")]
    [TestCase("""{"triageVersion":"1","entries":[{"fingerprint":"CF-1","state":"confirmed"},{"fingerprint":"CF-1","state":"confirmed"}]}""", "t.json:1:76: error CLA9206: CF-1 is judged twice")]
    [TestCase("""{"triageVersion":"1","entries":[""", "t.json:1:33: error CLA9201: this is not sound JSON")]
    public void What_is_wrong_is_said_with_its_place(string text, string message)
    {
        var reading = TriageReader.Read("t.json", text);

        reading.Triage.Should().BeNull();
        reading.Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith(message);
    }
}
