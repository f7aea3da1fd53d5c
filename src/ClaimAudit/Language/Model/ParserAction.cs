namespace ClaimAudit.Language.Model;

/// <summary>A step of the parser: a move and, for the two that draw an arc, the arc's relation.</summary>
/// <param name="Move">The move.</param>
/// <param name="Relation">The relation of the arc drawn; without meaning for <see cref="ParserMove.Shift"/>.</param>
internal readonly record struct ParserAction(ParserMove Move, Relation Relation);
