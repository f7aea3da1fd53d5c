namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads one figure of any dimension, without its bounds.</summary>
internal sealed class OperandReader(UnitTable units)
{
    private readonly FrequencyReader frequencies = new(units);
    private readonly AmountReader amounts = new(units);

    /// <summary>Reads the figure that begins at an atom.</summary>
    public bool TryRead(AtomRow row, int index, out Operand operand) =>
        frequencies.TryRead(row, index, out operand)
        || DateReader.TryRead(row, index, out operand)
        || ClockReader.TryRead(row, index, out operand)
        || amounts.TryRead(row, index, out operand)
        || RankReader.TryRead(row, index, out operand);
}
