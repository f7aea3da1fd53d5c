namespace ClaimAudit.Rules;

/// <summary>The codes of all that can be wrong with rule files.</summary>
public static class RuleDiagnosticCodes
{
    /// <summary>The rules folder does not exist.</summary>
    public const string FolderMissing = "CLA9101";

    /// <summary>The rules folder holds no rule file.</summary>
    public const string FolderEmpty = "CLA9102";

    /// <summary>The file cannot be opened or read.</summary>
    public const string Unreadable = "CLA9103";

    /// <summary>The file is not UTF-8.</summary>
    public const string NotUtf8 = "CLA9104";

    /// <summary>The file holds nothing.</summary>
    public const string Empty = "CLA9105";

    /// <summary>The file is not YAML, or uses a feature of YAML that rule files do without.</summary>
    public const string Syntax = "CLA9106";

    /// <summary>A key that has no meaning in its place.</summary>
    public const string UnknownKey = "CLA9107";

    /// <summary>A key that stands twice.</summary>
    public const string DuplicateKey = "CLA9108";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "CLA9109";

    /// <summary>A text, a list or a group of keys stands where another of the three is expected.</summary>
    public const string WrongShape = "CLA9110";

    /// <summary>A value that is not among those allowed.</summary>
    public const string UnknownValue = "CLA9111";

    /// <summary>A text or list that is empty or too short.</summary>
    public const string TooShort = "CLA9112";

    /// <summary>An id that does not have the form its kind needs.</summary>
    public const string BadId = "CLA9113";

    /// <summary>An id that another entry has already.</summary>
    public const string DuplicateId = "CLA9114";

    /// <summary>Fewer than two examples of a kind.</summary>
    public const string TooFewExamples = "CLA9115";

    /// <summary>A message with a placeholder that nothing fills in.</summary>
    public const string UnknownPlaceholder = "CLA9116";

    /// <summary>A concept that no pack defines.</summary>
    public const string UnknownConcept = "CLA9117";

    /// <summary>Concepts that are each other's parents.</summary>
    public const string ConceptCycle = "CLA9118";

    /// <summary>A word or phrase that cannot be looked up.</summary>
    public const string BadPhrase = "CLA9119";

    /// <summary>A word that stands twice where it can stand once.</summary>
    public const string DuplicateWord = "CLA9120";

    /// <summary>A number that is none or is not above zero.</summary>
    public const string BadNumber = "CLA9121";

    /// <summary>A file that is passed over because of its name.</summary>
    public const string PassedOver = "CLA9122";
}
