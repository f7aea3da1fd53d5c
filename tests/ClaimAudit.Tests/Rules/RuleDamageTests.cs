using ClaimAudit.Values;
using FluentAssertions;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleDamageTests
{
    private const string Marks = "[]{},:'\"-#&*!|>?%@`\n\t \\0a~=\u00E9";

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public void A_damaged_file_is_reported_never_thrown(int place, int mark, int deleted)
    {
        var text = RulesFolder.SoundRule;
        var start = (int)((uint)place * 7919u % (uint)text.Length);
        var length = Math.Min((int)((uint)deleted % 4u), text.Length - start);
        var damaged = text.Remove(start, length).Insert(start, Marks[(int)((uint)mark % (uint)Marks.Length)].ToString());
        using var folder = RulesFolder.With(damaged);
        var reading = folder.Read();
        reading.Diagnostics.Should().NotContain(diagnostic => diagnostic.Level != DiagnosticLevel.Error || diagnostic.Line <= 0 || diagnostic.Column <= 0);
        (reading.Book.Rules.Length + Math.Min(reading.Diagnostics.Length, 1)).Should().Be(1);
    }
}
