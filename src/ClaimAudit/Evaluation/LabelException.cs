using System.Text.Json;

namespace ClaimAudit.Evaluation;

/// <summary>A line that is JSON but no label; its message says what is missing.</summary>
internal sealed class LabelException : JsonException
{
    public LabelException()
    {
    }

    public LabelException(string message)
        : base(message)
    {
    }

    public LabelException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
