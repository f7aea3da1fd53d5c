namespace ClaimAudit.Extraction.Quantities;

/// <summary>A number read.</summary>
/// <param name="Value">Its value, not above <see cref="NumberReader.Greatest"/>.</param>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom behind it.</param>
/// <param name="Digits">Whether it begins with a digit.</param>
internal readonly record struct NumberReading(decimal Value, int First, int End, bool Digits);
