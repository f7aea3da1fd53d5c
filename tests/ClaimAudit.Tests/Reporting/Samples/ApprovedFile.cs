using System.Text;
using FluentAssertions;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Compares a report with the text a person approved; what differs is left beside it as <c>*.received.*</c>.</summary>
internal static class ApprovedFile
{
    private const string Folder = "tests/ClaimAudit.Tests/Reporting/Approved";

    public static void Verify(string name, string actual)
    {
        var approved = Path.Combine(Repository.Root, Folder, name);
        var received = Path.Combine(Repository.Root, Folder, Path.GetFileNameWithoutExtension(name) + ".received" + Path.GetExtension(name));
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : string.Empty;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        actual.Should().Be(expected, "the approved text of {0} is the one to keep; the new one stands in {1}", name, Path.GetFileName(received));
    }
}
