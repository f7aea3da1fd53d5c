namespace ClaimAudit.Cli;

/// <summary>The caller asked for something that cannot be; the message says what and how to mend it.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
