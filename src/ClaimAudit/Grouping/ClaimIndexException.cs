namespace ClaimAudit.Grouping;

/// <summary>An index that cannot be chosen, opened, written or read; the message says which and how to mend it.</summary>
public sealed class ClaimIndexException : Exception
{
    /// <summary>An exception without a message.</summary>
    public ClaimIndexException()
    {
    }

    /// <summary>An exception for the user.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public ClaimIndexException(string message)
        : base(message)
    {
    }

    /// <summary>An exception for the user, with its cause.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="innerException">The cause.</param>
    public ClaimIndexException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
