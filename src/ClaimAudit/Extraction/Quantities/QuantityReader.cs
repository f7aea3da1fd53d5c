using System.Collections.Immutable;
using ClaimAudit.Language;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads quantities, dates and times off a sentence. Thread-safe; takes time linear in the sentence's length.</summary>
public sealed class QuantityReader
{
    private readonly UnitTable units;
    private readonly OperandReader operands;
    private readonly RangeReader ranges;
    private readonly PerReader rates;

    /// <summary>A reader that knows <see cref="StandardUnits.All"/>.</summary>
    public QuantityReader()
        : this(StandardUnits.All)
    {
    }

    /// <summary>A reader of its own units; of two units with the same word the first wins.</summary>
    /// <param name="units">The units; frequencies and ages need one with the id <c>year</c>.</param>
    public QuantityReader(ImmutableArray<Unit> units)
    {
        this.units = new UnitTable(units);
        operands = new OperandReader(this.units);
        ranges = new RangeReader(operands);
        rates = new PerReader(this.units);
    }

    /// <summary>The quantities of a sentence in order; they do not overlap in their figures.</summary>
    public ImmutableArray<Quantity> Read(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var row = new AtomRow(sentence, AtomReader.Read(sentence, units));
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        for (var index = 0; index < row.Count;)
        {
            if (NumberExclusions.TrySkip(row, index, out var end))
            {
                index = end;
            }
            else if (operands.TryRead(row, index, out var operand))
            {
                index = Add(row, operand, quantities);
            }
            else
            {
                index++;
            }
        }

        return quantities.DrainToImmutable();
    }

    private int Add(AtomRow row, Operand operand, ImmutableArray<Quantity>.Builder quantities)
    {
        if (operand.IsBare && Age.IsMeant(row, operand))
        {
            operand = Age.OfYears(operand.Figure, new NumberReading(operand.Figure, operand.First, operand.End, true));
        }

        if (ranges.TryRead(row, operand, out var from, out var to))
        {
            if (!NumberExclusions.IsName(row, from))
            {
                quantities.Add(QuantityBuilder.Range(row, from, to, rates));
            }

            return to.End;
        }

        if (!CountReader.IsVagueOne(row, operand) && !NumberExclusions.IsName(row, operand)
            && QuantityBuilder.Single(row, operand, rates, out var end) is { } quantity)
        {
            quantities.Add(quantity);
            return end;
        }

        return operand.End;
    }
}
