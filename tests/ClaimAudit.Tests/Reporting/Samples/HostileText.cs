namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Words that would do harm in some format if they were taken for more than words.</summary>
internal static class HostileText
{
    public const string Markup = "<script>alert(1)</script>]]>\"><img src=x onerror=alert(2)> --> {{7*7}} | [x](javascript:alert(3)) @team #1 https://example.org ```";

    public const string Formula = "=HYPERLINK(\"http://example.org\",\"x\")";

    public const string Direction = "to \u202egnirts\u202c and \u2066back\u2069 \u200f\u0007\ud800";

    public const string Command = "done\n::error file=x,line=1::injected\r%0A::set-output name=a::b";

    public const string FileName = "a\"><script>alert(4)<:script>,;%0A::=@.txt";
}
