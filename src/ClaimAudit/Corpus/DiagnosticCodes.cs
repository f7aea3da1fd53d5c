using System.Collections.Immutable;

namespace ClaimAudit.Corpus;

/// <summary>The codes of everything that can be wrong with pages; a code never changes its meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>A path on the command line names nothing.</summary>
    public const string PathNotFound = "CLA9001";

    /// <summary>A folder holds no file of a known format.</summary>
    public const string FolderWithoutPages = "CLA9002";

    /// <summary>A file holds no text.</summary>
    public const string EmptyFile = "CLA9003";

    /// <summary>The system refuses to open or read a file or folder.</summary>
    public const string UnreadableFile = "CLA9004";

    /// <summary>A file holds NUL characters and is therefore no text.</summary>
    public const string BinaryFile = "CLA9005";

    /// <summary>A file's bytes are not valid in its encoding.</summary>
    public const string InvalidEncoding = "CLA9006";

    /// <summary>A file holds no question with an answer.</summary>
    public const string NoQuestions = "CLA9007";

    /// <summary>A question is followed by no answer.</summary>
    public const string QuestionWithoutAnswer = "CLA9008";

    /// <summary>A file does not follow the syntax of its format.</summary>
    public const string MalformedFile = "CLA9009";

    /// <summary>An entry of a structured file lacks its question.</summary>
    public const string AnswerWithoutQuestion = "CLA9010";

    /// <summary>Every code with its meaning and remedy, in order.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        new(PathNotFound, "A path names no file or folder.", "Correct the path; it is taken relative to the current folder."),
        new(FolderWithoutPages, "A folder holds no page.", "Name the folder that holds the pages, or name a file itself to have it read whatever its extension."),
        new(EmptyFile, "A file holds no text.", "Write the page or remove the file."),
        new(UnreadableFile, "A file or folder cannot be read.", "Give the account that runs the audit the right to read it, or close the program that locks it."),
        new(BinaryFile, "A file is not text.", "Name text files only; UTF-16 text needs a byte-order mark."),
        new(InvalidEncoding, "A file's bytes are not valid UTF-8 or UTF-16.", "Save the file as UTF-8."),
        new(NoQuestions, "A file holds no question with an answer.", "Number the questions, mark them with Q: and A:, or make them headings that end with a question mark."),
        new(QuestionWithoutAnswer, "A question has no answer.", "Write the answer or remove the question."),
        new(MalformedFile, "A file does not follow its format.", "Correct the syntax at the place named."),
        new(AnswerWithoutQuestion, "An entry has an answer but no question.", "Add the question under the key or column of the other entries."),
    ];
}
