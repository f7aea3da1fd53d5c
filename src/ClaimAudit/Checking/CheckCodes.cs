namespace ClaimAudit.Checking;

/// <summary>The codes of what can be wrong with a draft and what is asked of it.</summary>
internal static class CheckCodes
{
    /// <summary>The draft has no question.</summary>
    public const string NoQuestion = "CLA9241";

    /// <summary>The draft has no answer.</summary>
    public const string NoAnswer = "CLA9242";

    /// <summary>The draft has more than one question.</summary>
    public const string SecondQuestion = "CLA9243";

    /// <summary>The answer to be replaced is not published.</summary>
    public const string UnknownAnswer = "CLA9244";

    /// <summary>No published page speaks of the draft's jurisdiction.</summary>
    public const string UnknownJurisdiction = "CLA9245";
}
