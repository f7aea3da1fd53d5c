namespace ClaimAudit.Ranking;

/// <summary>How good a trainer's scorers are on rows held aside.</summary>
/// <param name="Trainer">The trainer.</param>
/// <param name="Quality">The figures.</param>
public sealed record TrainerFigures(IRankerTrainer Trainer, ScoreQuality Quality);
