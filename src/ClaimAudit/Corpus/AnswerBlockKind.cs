namespace ClaimAudit.Corpus;

/// <summary>The two shapes of a block.</summary>
public enum AnswerBlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A numbered or bulleted item.</summary>
    ListItem,
}
