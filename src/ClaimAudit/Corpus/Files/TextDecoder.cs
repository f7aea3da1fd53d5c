using System.Text;

namespace ClaimAudit.Corpus.Files;

/// <summary>Turns bytes into text: UTF-8 with or without byte-order mark, UTF-16 in either order with one.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>What a lenient decoder writes for a half character; the strict one counts it as read.</summary>
    private const char Replacement = '\uFFFD';

    public static DecodedText Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Decode(bytes, 3, Utf8, "UTF-8"),
        [0xFF, 0xFE, ..] => Decode(bytes, 2, Utf16, "UTF-16"),
        [0xFE, 0xFF, ..] => Decode(bytes, 2, Utf16BigEndian, "UTF-16"),
        _ => Decode(bytes, 0, Utf8, "UTF-8"),
    };

    private static DecodedText Decode(byte[] bytes, int start, Encoding encoding, string name)
    {
        if (ReferenceEquals(encoding, Utf8) && Array.IndexOf(bytes, (byte)0) >= 0)
        {
            return Binary();
        }

        try
        {
            var text = encoding.GetString(bytes, start, bytes.Length - start);
            return text.Contains('\0', StringComparison.Ordinal) ? Binary()
                : string.IsNullOrWhiteSpace(text) ? Empty()
                : new DecodedText(text);
        }
        catch (DecoderFallbackException invalid)
        {
            var soundLength = Math.Clamp(invalid.Index, 0, bytes.Length - start);
            return Invalid(bytes.AsSpan(start, soundLength), encoding, name);
        }
    }

    private static DecodedText Empty() => new(
        null, DiagnosticCodes.EmptyFile, "The file holds no text. Write the page or remove the file.");

    private static DecodedText Binary() => new(
        null, DiagnosticCodes.BinaryFile, "The file holds NUL characters and is no text. Name text files only; UTF-16 needs a byte-order mark.");

    private static DecodedText Invalid(ReadOnlySpan<byte> soundBytes, Encoding encoding, string name)
    {
        var lenient = Encoding.GetEncoding(encoding.CodePage);
        var sound = new SourceDocument(string.Empty, lenient.GetString(soundBytes).TrimEnd(Replacement));
        var (line, column) = sound.PlaceOf(sound.Text.Length);
        return new DecodedText(
            null, DiagnosticCodes.InvalidEncoding, $"The bytes here are not valid {name}. Save the file as UTF-8.", line, column);
    }
}
