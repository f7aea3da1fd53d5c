using System.Runtime.InteropServices;

namespace ClaimAudit.Meaning;

/// <summary>The weights of a map as <see cref="IntegerKernel"/> takes them: eight rows a panel, the last one filled up with zeros.</summary>
internal static class WeightPanels
{
    /// <summary>How many rows panels hold for so many rows of weights.</summary>
    public static int Room(int rows) => (rows + IntegerKernel.PanelRows - 1) / IntegerKernel.PanelRows * IntegerKernel.PanelRows;

    /// <summary>Lays weights out.</summary>
    /// <param name="weights">The weights, row by row.</param>
    /// <param name="columns">The length of a row; a multiple of <see cref="IntegerKernel.Step"/>.</param>
    public static sbyte[] LayOut(ReadOnlySpan<sbyte> weights, int columns)
    {
        var rows = weights.Length / columns;
        var panels = new sbyte[Room(rows) * columns];
        for (var row = 0; row < rows; row++)
        {
            var (panel, lane) = Math.DivRem(row, IntegerKernel.PanelRows);
            var from = MemoryMarshal.Cast<sbyte, int>(weights.Slice(row * columns, columns));
            var to = MemoryMarshal.Cast<sbyte, int>(panels.AsSpan(panel * IntegerKernel.PanelRows * columns));
            for (var k = 0; k < from.Length; k++)
            {
                to[(k * IntegerKernel.PanelRows) + lane] = from[k];
            }
        }

        return panels;
    }

    /// <summary>What the kernel makes of each row of panels where only zeros go in.</summary>
    /// <param name="panels">The panels.</param>
    /// <param name="columns">The length of a row.</param>
    public static int[] Offsets(sbyte[] panels, int columns)
    {
        var offsets = new int[panels.Length / columns];
        var zeros = new byte[IntegerKernel.Inputs * columns];
        Array.Fill(zeros, (byte)ScaledRows.Zero);
        Span<int> sums = stackalloc int[IntegerKernel.Inputs * IntegerKernel.PanelRows];
        for (var row = 0; row < offsets.Length; row += IntegerKernel.PanelRows)
        {
            IntegerKernel.Multiply(ref panels[row * columns], 1, ref zeros[0], (nuint)columns, ref sums[0]);
            sums[..IntegerKernel.PanelRows].CopyTo(offsets.AsSpan(row));
        }

        return offsets;
    }
}
