using ClaimAudit.Baselines;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

public sealed class BaselineFileTests
{
    [Test]
    public void A_file_is_replaced_whole_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("claimaudit.baseline.json");
        BaselineFile.Write(path, BaselineFixture.Of(BaselineFixture.First));

        BaselineFile.Write(path, BaselineFixture.Of(BaselineFixture.Second));

        BaselineFile.Read(path).Baseline!.Entries.Should().ContainSingle().Which.Fingerprint.Should().Be(BaselineFixture.Second.Id);
        Directory.GetFiles(folder.Path).Should().Equal(path);
        File.ReadAllBytes(path)[0].Should().Be((byte)'{');
    }

    [Test]
    public void What_cannot_be_read_is_a_diagnostic_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("b.json");
        File.WriteAllBytes(path, [0x7B, 0xFF, 0x7D]);

        BaselineFile.Read(path).Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith($"{path}: error CLA9201: the file is not UTF-8");
        BaselineFile.Read(folder.File("none.json")).Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("error CLA9200: there is no such file");
        BaselineFile.ReadTriage(folder.Path).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CLA9200");
    }
}
