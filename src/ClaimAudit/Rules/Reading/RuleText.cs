using System.Text;

namespace ClaimAudit.Rules.Reading;

/// <summary>Decodes the bytes of a rule file.</summary>
internal static class RuleText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a UTF-8 file, without its byte-order mark; null with a problem noted when it is none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException problem)
        {
            var sound = Encoding.UTF8.GetString(body[..Math.Clamp(problem.Index, 0, body.Length)]);
            var line = sound.Count(letter => letter == '\n') + 1;
            var column = sound.Length - sound.LastIndexOf('\n');
            problems.Add(RuleDiagnosticCodes.NotUtf8, line, column, "the file is not UTF-8 from here on; save it in that encoding.");
            return null;
        }
    }
}
