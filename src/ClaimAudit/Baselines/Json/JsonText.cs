using System.Text;
using System.Text.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines.Json;

/// <summary>Turns a JSON file's text into nodes, or into one located diagnostic.</summary>
internal static class JsonText
{
    /// <summary>The file's value; null where the text is damaged, with the diagnostic added.</summary>
    public static JsonNode? Parse(SourceDocument document, List<Diagnostic> diagnostics)
    {
        if (ConflictMarker(document.Text) is var marker and >= 0)
        {
            var (line, column) = document.PlaceOf(marker);
            diagnostics.Add(Damaged(document, line, column, "it holds merge conflict markers; keep the entries of both sides and delete the marker lines"));
            return null;
        }

        try
        {
            return LocatedJsonReader.Read(document);
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0);
            var column = ColumnOf(document.Text, line, (int)(exception.BytePositionInLine ?? 0));
            diagnostics.Add(Damaged(document, line + 1, column, Cause(exception) + "; restore the file from version control or mend it here"));
            return null;
        }
        catch (InvalidOperationException)
        {
            diagnostics.Add(Damaged(document, 1, 1, "a \\u escape in it is half a character; restore the file from version control"));
            return null;
        }
    }

    private static int ConflictMarker(string text)
    {
        const string Marker = "<<<<<<< ";
        var behindLineFeed = text.IndexOf('\n' + Marker, StringComparison.Ordinal);
        return text.StartsWith(Marker, StringComparison.Ordinal) ? 0 : behindLineFeed < 0 ? -1 : behindLineFeed + 1;
    }

    private static Diagnostic Damaged(SourceDocument document, int line, int column, string message) =>
        new(BaselineCodes.Damaged, DiagnosticLevel.Error, document.Id, line, column, "this is not sound JSON: " + message);

    private static string Cause(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }

    private static int ColumnOf(string text, int line, int bytes)
    {
        var lineText = text.Split('\n')[line];
        var units = 0;
        for (var counted = 0; units < lineText.Length && counted < bytes; units++)
        {
            counted += char.IsLowSurrogate(lineText[units]) ? 0 : Rune.GetRuneAt(lineText, units).Utf8SequenceLength;
        }

        return units + 1;
    }
}
