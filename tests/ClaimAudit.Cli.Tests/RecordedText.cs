using System.Text;

namespace ClaimAudit.Cli.Tests;

/// <summary>A writer whose text may be read while another thread writes.</summary>
internal sealed class RecordedText : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_text)
        {
            _text.Append(value);
        }
    }

    /// <summary>How often some words stand in what was written so far.</summary>
    public int Count(string words)
    {
        lock (_text)
        {
            return _text.ToString().Split(words).Length - 1;
        }
    }
}
