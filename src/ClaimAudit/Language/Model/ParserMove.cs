namespace ClaimAudit.Language.Model;

/// <summary>The moves of the arc-hybrid transition system.</summary>
internal enum ParserMove : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    Left,

    /// <summary>The top of the stack becomes a dependent of the word below it.</summary>
    Right,
}
