namespace ClaimAudit.Checking;

/// <summary>Where a draft stands as one more answer of a page.</summary>
/// <param name="Number">Its number there.</param>
/// <param name="Offset">How far its text is moved, in UTF-16 units.</param>
internal readonly record struct PlacedDraft(int Number, int Offset);
