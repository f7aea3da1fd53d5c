namespace ClaimAudit.Revisions;

/// <summary>The codes of what can keep a collection's past from being read.</summary>
internal static class RevisionCodes
{
    /// <summary>The program <c>git</c> cannot be started.</summary>
    public const string NoGit = "CLA9231";

    /// <summary>A path is in no repository.</summary>
    public const string NoRepository = "CLA9232";

    /// <summary>The repository knows no such commit.</summary>
    public const string UnknownReference = "CLA9233";

    /// <summary>The clone is shallow and lacks the commit.</summary>
    public const string Shallow = "CLA9234";

    /// <summary>Git failed in some other way.</summary>
    public const string GitFailed = "CLA9235";
}
