namespace ClaimAudit.Meaning;

/// <summary>Room for one thread to work in, so that reading allocates nothing between the layers.</summary>
internal sealed class Workspace
{
    /// <summary>Room for so many rows.</summary>
    /// <param name="rows">The most rows at a time; a multiple of four.</param>
    /// <param name="width">The length of a row.</param>
    /// <param name="inner">The length of a row inside a layer.</param>
    public Workspace(int rows, int width, int inner)
    {
        Rows = new float[rows * width];
        Joined = new float[rows * width];
        Query = new float[rows * width];
        Key = new float[rows * width];
        Value = new float[rows * width];
        Seen = new float[rows * width];
        Inner = new float[rows * inner];
        Bytes = new byte[rows * inner];
        Scales = new float[rows];
        Scores = new float[VectorMath.Lanes * rows];
        Packed = new float[VectorMath.Lanes * width];
    }

    /// <summary>A number of rows made a multiple of four, as maps take them.</summary>
    public static int Padded(int rows) => (rows + 3) / 4 * 4;

    /// <summary>The rows that the layers change.</summary>
    public float[] Rows { get; }

    /// <summary>The rows of two sentences, one text.</summary>
    public float[] Joined { get; }

    /// <summary>What rows look for.</summary>
    public float[] Query { get; }

    /// <summary>By what rows are found.</summary>
    public float[] Key { get; }

    /// <summary>What rows give.</summary>
    public float[] Value { get; }

    /// <summary>What rows were given.</summary>
    public float[] Seen { get; }

    /// <summary>The longer rows inside a layer.</summary>
    public float[] Inner { get; }

    /// <summary>Rows in bytes.</summary>
    public byte[] Bytes { get; }

    /// <summary>The scales of these.</summary>
    public float[] Scales { get; }

    /// <summary>How much eight rows look at each other.</summary>
    public float[] Scores { get; }

    /// <summary>Eight rows side by side.</summary>
    public float[] Packed { get; }
}
