using System.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a text as UTF-8 without byte-order mark.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void Write(string path, string text) =>
        Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes bytes beside their place, then moves them there.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void Write(string path, byte[] content)
    {
        var draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
