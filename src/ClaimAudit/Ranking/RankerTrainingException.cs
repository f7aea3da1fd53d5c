namespace ClaimAudit.Ranking;

/// <summary>Labels from which nothing can be learned; the message says what is missing.</summary>
public sealed class RankerTrainingException : Exception
{
    /// <summary>An exception without a message.</summary>
    public RankerTrainingException()
    {
    }

    /// <summary>An exception for the user.</summary>
    /// <param name="message">What is missing and how to mend it.</param>
    public RankerTrainingException(string message)
        : base(message)
    {
    }

    /// <summary>An exception for the user, with its cause.</summary>
    /// <param name="message">What is missing and how to mend it.</param>
    /// <param name="innerException">The cause.</param>
    public RankerTrainingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
